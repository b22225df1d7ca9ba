import posthog, { posthog as namedHog } from "posthog-js";
import { PostHog } from "posthog-node";
import mixpanel from "mixpanel-browser";
import Mixpanel, { init as mixpanelInit } from "mixpanel";
import * as browserAmplitude from "@amplitude/analytics-browser";
import * as nodeAmplitude from "@amplitude/analytics-node";
import * as unified from "@amplitude/unified";
import * as replay from "@amplitude/session-replay-browser";
import { AnalyticsBrowser } from "@segment/analytics-next";
import { datadogRum } from "@datadog/browser-rum";
import { datadogLogs } from "@datadog/browser-logs";
import bugsnag from "@bugsnag/js";
import bugsnagBrowser from "@bugsnag/browser";
import bugsnagNode from "@bugsnag/node";
import Rollbar from "rollbar";
import Honeybadger from "@honeybadger-io/js";
import { Notifier } from "@airbrake/node";
import { ApplicationInsights } from "@microsoft/applicationinsights-web";
import { TrackClient, APIClient } from "customerio-node";
import { BrowserAgent } from "@newrelic/browser-agent";
import { BrowserAgent as Loaded } from "@newrelic/browser-agent/loaders/browser-agent";
import * as oldFlags from "launchdarkly-node-server-sdk";
import * as serverFlags from "@launchdarkly/node-server-sdk";
import { createClient as flags } from "@launchdarkly/js-client-sdk";
import { createClient as reactFlags } from "@launchdarkly/react-sdk";
import { StatsigClient as ReactStatsig } from "@statsig/react-bindings";
import flagsmith from "flagsmith";
import scopedFlagsmith from "@flagsmith/flagsmith";
import apm from "elastic-apm-node";
import { setup, defaultClient, TelemetryClient } from "applicationinsights";
import { load, trackPageview, trackGoal, trackEvent } from "fathom-client";
import * as snowplow from "@snowplow/browser-tracker";
import SegmentDefault, { Analytics } from "@segment/analytics-node";
import { Axiom, AxiomWithoutBatching } from "@axiomhq/js";
import AnalyticsWebClient from "@atlassiansox/analytics-web-client";
import { createTRPCClient, createTRPCProxyClient, httpLink, httpBatchLink, httpBatchStreamLink, httpSubscriptionLink } from "@trpc/client";

export async function posthogJsCalls() {
  const client = posthog;
  await client.people.set_once(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
  await client.register_once(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
  await client.setGroupPropertiesForFlags(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
  await client.setPersonPropertiesForFlags(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
  const client1 = namedHog;
  await client1.people.set_once(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
  await client1.register_once(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
  await client1.setGroupPropertiesForFlags(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
  await client1.setPersonPropertiesForFlags(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
}

export async function posthogNodeCalls() {
  const client = new PostHog("key", { personalApiKey: source(), fetch: (url, init) => sink(init.body) }); // row: sink secret
  await client.captureImmediate(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
  await client.identifyImmediate(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
  await client.aliasImmediate(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
  await client.captureExceptionImmediate(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
  await client.captureLog(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
  await client.getAllFlags(source(), source()); // row: egress sdk external https://*.posthog.com <- secret body, secret header
  await client.getAllFlagsAndPayloads(source(), source()); // row: egress sdk external https://*.posthog.com <- secret body, secret header
  await client.getFeatureFlag(source(), source()); // row: egress sdk external https://*.posthog.com <- secret body, secret header
  await client.getFeatureFlagPayload(source(), source()); // row: egress sdk external https://*.posthog.com <- secret body, secret header
  await client.getFeatureFlagResult(source(), source()); // row: egress sdk external https://*.posthog.com <- secret body, secret header
  await client.groupIdentifyImmediate(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
  await client.isFeatureEnabled(source(), source()); // row: egress sdk external https://*.posthog.com <- secret body, secret header
  await client.setPersonProperties(source(), source()); // row: egress sdk external https://*.posthog.com <- secret argument
}

export async function mixpanelBrowserCalls() {
  const client = mixpanel;
  await client.add_group(source(), source()); // row: egress sdk external https://api-js.mixpanel.com <- secret argument
  await client.people.append(source(), source()); // row: egress sdk external https://api-js.mixpanel.com <- secret argument
  await client.people.union(source(), source()); // row: egress sdk external https://api-js.mixpanel.com <- secret argument
  await client.set_group(source(), source()); // row: egress sdk external https://api-js.mixpanel.com <- secret argument
  await client.track_with_groups(source(), source()); // row: egress sdk external https://api-js.mixpanel.com <- secret argument
}

export async function mixpanelCalls() {
  const client = mixpanelInit("token", { secret: source() });
  await client.groups.set(source(), source()); // row: egress sdk external https://api.mixpanel.com <- secret argument, secret header
  await client.groups.set_once(source(), source()); // row: egress sdk external https://api.mixpanel.com <- secret argument, secret header
  await client.import_batch(source(), source()); // row: egress sdk external https://api.mixpanel.com <- secret argument, secret header
  await client.people.append(source(), source()); // row: egress sdk external https://api.mixpanel.com <- secret argument, secret header
  await client.people.union(source(), source()); // row: egress sdk external https://api.mixpanel.com <- secret argument, secret header
  await client.track_batch(source(), source()); // row: egress sdk external https://api.mixpanel.com <- secret argument, secret header
  const client1 = Mixpanel.init("token", { secret: source() });
  await client1.groups.set(source(), source()); // row: egress sdk external https://api.mixpanel.com <- secret argument, secret header
  await client1.groups.set_once(source(), source()); // row: egress sdk external https://api.mixpanel.com <- secret argument, secret header
  await client1.import_batch(source(), source()); // row: egress sdk external https://api.mixpanel.com <- secret argument, secret header
  await client1.people.append(source(), source()); // row: egress sdk external https://api.mixpanel.com <- secret argument, secret header
  await client1.people.union(source(), source()); // row: egress sdk external https://api.mixpanel.com <- secret argument, secret header
  await client1.track_batch(source(), source()); // row: egress sdk external https://api.mixpanel.com <- secret argument, secret header
}

export async function amplitudeAnalyticsBrowserCalls() {
  const client = browserAmplitude.createInstance();
  await client.groupIdentify(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.identify(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.init(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.logEvent(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.revenue(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.setGroup(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.track(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  const client1 = browserAmplitude;
  await client1.logEvent(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client1.setDeviceId(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client1.setGroup(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
}

export async function amplitudeAnalyticsNodeCalls() {
  const client = nodeAmplitude.createInstance();
  await client.groupIdentify(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.identify(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.init(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.logEvent(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.revenue(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.setGroup(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.track(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  const client1 = nodeAmplitude;
  await client1.logEvent(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client1.setGroup(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
}

export async function amplitudeUnifiedCalls() {
  const client = unified;
  await client.groupIdentify(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.identify(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.initAll(source(), source()); // row: egress sdk external https://*.amplitude.com
  await client.logEvent(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.revenue(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.setGroup(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.setUserId(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
  await client.track(source(), source()); // row: egress sdk external https://*.amplitude.com <- secret argument
}

export async function amplitudeSessionReplayBrowserCalls() {
  const client = replay;
  await client.init(source(), source()); // row: egress sdk external https://*.amplitude.com
}

export async function segmentAnalyticsNextCalls() {
  const client = new AnalyticsBrowser();
  await client.alias(source(), source()); // row: egress sdk external https://api.segment.io <- secret argument
  await client.group(source(), source()); // row: egress sdk external https://api.segment.io <- secret argument
  await client.identify(source(), source()); // row: egress sdk external https://api.segment.io <- secret argument
  await client.load(source(), source()); // row: egress sdk external https://api.segment.io https://cdn.segment.com
  await client.page(source(), source()); // row: egress sdk external https://api.segment.io <- secret argument
  await client.screen(source(), source()); // row: egress sdk external https://api.segment.io <- secret argument
  await client.track(source(), source()); // row: egress sdk external https://api.segment.io <- secret argument
}

export async function datadogBrowserRumCalls() {
  const client = datadogRum;
  await client.addDurationVital(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.addFeatureFlagEvaluation(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.setAccount(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.setAccountProperty(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.setViewContext(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.setViewContextProperty(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.startAction(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.startView(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.stopAction(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
}

export async function datadogBrowserLogsCalls() {
  const client = datadogLogs;
  await client.createLogger({}).debug(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.createLogger({}).error(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.createLogger({}).info(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.createLogger({}).log(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.createLogger({}).warn(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.getLogger({}).debug(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.getLogger({}).error(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.getLogger({}).info(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.getLogger({}).log(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.getLogger({}).warn(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.init(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret url
  await client.setAccount(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  await client.setUserProperty(source(), source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
}

export async function bugsnagJsCalls() {
  const client = bugsnag;
  await client.addFeatureFlag(source(), source()); // row: egress sdk external https://notify.bugsnag.com <- secret argument
  await client.addFeatureFlags(source(), source()); // row: egress sdk external https://notify.bugsnag.com <- secret argument
  await client.setContext(source(), source()); // row: egress sdk external https://notify.bugsnag.com <- secret argument
}

export async function bugsnagBrowserCalls() {
  const client = bugsnagBrowser;
  await client.addFeatureFlag(source(), source()); // row: egress sdk external https://notify.bugsnag.com <- secret argument
  await client.addFeatureFlags(source(), source()); // row: egress sdk external https://notify.bugsnag.com <- secret argument
  await client.setContext(source(), source()); // row: egress sdk external https://notify.bugsnag.com <- secret argument
}

export async function bugsnagNodeCalls() {
  const client = bugsnagNode;
  await client.addFeatureFlag(source(), source()); // row: egress sdk external https://notify.bugsnag.com <- secret argument
  await client.addFeatureFlags(source(), source()); // row: egress sdk external https://notify.bugsnag.com <- secret argument
  await client.setContext(source(), source()); // row: egress sdk external https://notify.bugsnag.com <- secret argument
}

export async function rollbarCalls() {
  const client = new Rollbar({});
  await client.captureEvent(source(), source()); // row: egress sdk external https://api.rollbar.com <- secret argument
  const client1 = new (require("rollbar"))({});
  await client1.captureEvent(source(), source()); // row: egress sdk external https://api.rollbar.com <- secret argument
}

export async function honeybadgerIoJsCalls() {
  const client = Honeybadger;
  await client.event(source(), source()); // row: egress sdk external https://api.honeybadger.io <- secret argument
  await client.logEvent(source(), source()); // row: egress sdk external https://api.honeybadger.io <- secret argument
  await client.notifyAsync(source(), source()); // row: egress sdk external https://api.honeybadger.io <- secret argument
}

export async function airbrakeNodeCalls() {
  const client = new Notifier({}); // row: egress sdk external https://api.airbrake.io https://notifier-configs.airbrake.io
  await client.notify(source(), source()); // row: egress sdk external https://api.airbrake.io <- secret argument
}

export async function microsoftApplicationinsightsWebCalls() {
  const client = new ApplicationInsights({});
  await client.trackDependencyData(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
}

export async function customerioNodeCalls() {
  const client = new TrackClient("site", source());
  await client.addDevice(source(), source()); // row: egress sdk external https://track.customer.io <- secret body, secret header
  await client.batch(source(), source()); // row: egress sdk external https://track.customer.io <- secret body, secret header
  await client.trackPageView(source(), source()); // row: egress sdk external https://track.customer.io <- secret body, secret header
  await client.trackPush(source(), source()); // row: egress sdk external https://track.customer.io <- secret body, secret header
  const client1 = new APIClient(source());
  await client1.getCustomersByEmail(source(), source()); // row: egress sdk external https://api.customer.io <- secret body, secret header
  await client1.sendEmail(source(), source()); // row: egress sdk external https://api.customer.io <- secret body, secret header
  await client1.sendInboxMessage(source(), source()); // row: egress sdk external https://api.customer.io <- secret body, secret header
  await client1.sendPush(source(), source()); // row: egress sdk external https://api.customer.io <- secret body, secret header
  await client1.sendSMS(source(), source()); // row: egress sdk external https://api.customer.io <- secret body, secret header
  await client1.triggerBroadcast(source(), source()); // row: egress sdk external https://api.customer.io <- secret body, secret header
}

export async function newrelicBrowserAgentCalls() {
  const client = new BrowserAgent({}); // row: egress sdk external https://bam.nr-data.net
  await client.recordCustomEvent(source(), source()); // row: egress sdk external https://bam.nr-data.net <- secret argument
}

export async function newrelicBrowserAgentLoadersBrowserAgentCalls() {
  const client = new Loaded({}); // row: egress sdk external https://bam.nr-data.net
  await client.addPageAction(source(), source()); // row: egress sdk external https://bam.nr-data.net <- secret argument
  await client.log(source(), source()); // row: egress sdk external https://bam.nr-data.net <- secret argument
  await client.noticeError(source(), source()); // row: egress sdk external https://bam.nr-data.net <- secret argument
  await client.recordCustomEvent(source(), source()); // row: egress sdk external https://bam.nr-data.net <- secret argument
  await client.setCustomAttribute(source(), source()); // row: egress sdk external https://bam.nr-data.net <- secret argument
  await client.setUserId(source(), source()); // row: egress sdk external https://bam.nr-data.net <- secret argument
}

export async function launchdarklyNodeServerSdkCalls() {
  const client = oldFlags.init(source()); // row: egress sdk external https://*.launchdarkly.com <- secret header
  await client.boolVariation(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  await client.jsonVariation(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  await client.migrationVariation(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  await client.numberVariation(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  await client.stringVariation(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  await client.variationDetail(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
}

export async function launchdarklyNodeServerSdkCalls() {
  const client = serverFlags.init(source()); // row: egress sdk external https://*.launchdarkly.com <- secret header
  await client.boolVariation(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  await client.jsonVariation(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  await client.migrationVariation(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  await client.numberVariation(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  await client.stringVariation(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  await client.variationDetail(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
}

export async function launchdarklyJsClientSdkCalls() {
  const client = flags(source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  await client.identify(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  await client.track(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
}

export async function launchdarklyReactSdkCalls() {
  const client = reactFlags(source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  await client.identify(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  await client.track(source(), source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
}

export async function statsigReactBindingsCalls() {
  const client = new ReactStatsig('key', source()); // row: egress sdk external https://featureassets.org https://prodregistryv2.org <- secret argument
  await client.logEvent(source(), source()); // row: egress sdk external https://featureassets.org https://prodregistryv2.org <- secret argument
  await client.updateUserAsync(source(), source()); // row: egress sdk external https://featureassets.org https://prodregistryv2.org <- secret argument
  await client.updateUserSync(source(), source()); // row: egress sdk external https://featureassets.org https://prodregistryv2.org <- secret argument
}

export async function flagsmithCalls() {
  const client = flagsmith;
  await client.setContext(source(), source()); // row: egress sdk external https://edge.api.flagsmith.com <- secret argument
  await client.trackEvent(source(), source()); // row: egress sdk external https://edge.api.flagsmith.com <- secret argument
  await client.updateContext(source(), source()); // row: egress sdk external https://edge.api.flagsmith.com <- secret argument
}

export async function flagsmithFlagsmithCalls() {
  const client = scopedFlagsmith;
  await client.identify(source(), source()); // row: egress sdk external https://edge.api.flagsmith.com <- secret argument
  await client.init(source(), source()); // row: egress sdk external https://edge.api.flagsmith.com <- secret body, secret url
  await client.setTrait(source(), source()); // row: egress sdk external https://edge.api.flagsmith.com <- secret argument
  await client.setTraits(source(), source()); // row: egress sdk external https://edge.api.flagsmith.com <- secret argument
  await client.setContext(source(), source()); // row: egress sdk external https://edge.api.flagsmith.com <- secret argument
  await client.trackEvent(source(), source()); // row: egress sdk external https://edge.api.flagsmith.com <- secret argument
  await client.updateContext(source(), source()); // row: egress sdk external https://edge.api.flagsmith.com <- secret argument
}

export async function elasticApmNodeCalls() {
  const client = apm;
  await client.addLabels(source(), source()); // row: egress sdk external {} <- secret argument
  await client.captureError(source(), source()); // row: egress sdk external {} <- secret argument
  await client.setCustomContext(source(), source()); // row: egress sdk external {} <- secret argument
  await client.setGlobalLabel(source(), source()); // row: egress sdk external {} <- secret argument
  await client.setLabel(source(), source()); // row: egress sdk external {} <- secret argument
  await client.setUserContext(source(), source()); // row: egress sdk external {} <- secret argument
  await client.start(source(), source()); // row: egress sdk external {} <- secret header, secret url
}

export async function applicationinsightsCalls() {
  const client = new TelemetryClient(); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com
  await client.trackAvailability(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  await client.trackDependency(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  await client.trackEvent(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  await client.trackException(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  await client.trackMetric(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  await client.trackPageView(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  await client.trackRequest(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  await client.trackTrace(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  const client1 = defaultClient;
  await client1.trackAvailability(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  await client1.trackDependency(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  await client1.trackEvent(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  await client1.trackException(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  await client1.trackMetric(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  await client1.trackPageView(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  await client1.trackRequest(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  await client1.trackTrace(source(), source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  setup(source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com
}

export function fathom() {
  load("site", { url: "https://count.example.com/script.js" }); // row: egress sdk external https://count.example.com/script.js
  trackPageview(source()); // row: egress sdk external https://count.example.com/script.js <- secret argument
  trackGoal(source()); // row: egress sdk external https://count.example.com/script.js <- secret argument
  trackEvent(source()); // row: egress sdk external https://count.example.com/script.js <- secret argument
}

export async function snowplowBrowserTrackerCalls() {
  const client = snowplow;
  await client.addGlobalContexts(source(), source()); // row: egress sdk external {} <- secret argument
  await client.newTracker(source(), source()); // row: egress sdk external {} <- secret url
  await client.setUserId(source(), source()); // row: egress sdk external {} <- secret argument
  await client.trackPageView(source(), source()); // row: egress sdk external {} <- secret argument
  await client.trackSelfDescribingEvent(source(), source()); // row: egress sdk external {} <- secret argument
  await client.trackStructEvent(source(), source()); // row: egress sdk external {} <- secret argument
}

export async function axiomhqJsCalls() {
  const client = new Axiom({ token: source() });
  await client.ingest(source(), source()); // row: egress sdk POST external https://api.axiom.co <- secret body, secret header
  await client.ingestRaw(source(), source()); // row: egress sdk POST external https://api.axiom.co <- secret body, secret header
  await client.ingestString(source(), source()); // row: egress sdk POST external https://api.axiom.co <- secret body, secret header
  const client1 = new AxiomWithoutBatching({ token: source() });
  await client1.ingest(source(), source()); // row: egress sdk POST external https://api.axiom.co <- secret body, secret header
  await client1.ingestRaw(source(), source()); // row: egress sdk POST external https://api.axiom.co <- secret body, secret header
  await client1.ingestString(source(), source()); // row: egress sdk POST external https://api.axiom.co <- secret body, secret header
}

export async function atlassiansoxAnalyticsWebClientCalls() {
  const client = new AnalyticsWebClient({});
  await client.sendOperationalEvent(source(), source()); // row: egress sdk atlassian https://as.atlassian.com <- secret argument
  await client.sendScreenEvent(source(), source()); // row: egress sdk atlassian https://as.atlassian.com <- secret argument
  await client.sendTrackEvent(source(), source()); // row: egress sdk atlassian https://as.atlassian.com <- secret argument
  await client.sendUIEvent(source(), source()); // row: egress sdk atlassian https://as.atlassian.com <- secret argument
  await client.setTenantInfo(source(), source()); // row: egress sdk atlassian https://as.atlassian.com <- secret argument
  await client.setUserInfo(source(), source()); // row: egress sdk atlassian https://as.atlassian.com <- secret argument
  const client1 = new (require("@atlassiansox/analytics-web-client"))({});
  await client1.sendOperationalEvent(source(), source()); // row: egress sdk atlassian https://as.atlassian.com <- secret argument
  await client1.sendScreenEvent(source(), source()); // row: egress sdk atlassian https://as.atlassian.com <- secret argument
  await client1.sendTrackEvent(source(), source()); // row: egress sdk atlassian https://as.atlassian.com <- secret argument
  await client1.sendUIEvent(source(), source()); // row: egress sdk atlassian https://as.atlassian.com <- secret argument
  await client1.setTenantInfo(source(), source()); // row: egress sdk atlassian https://as.atlassian.com <- secret argument
  await client1.setUserInfo(source(), source()); // row: egress sdk atlassian https://as.atlassian.com <- secret argument
}

export async function trpcClientCalls() {
  const client = createTRPCClient({ links: [httpLink({ url: "https://api.example.com/trpc", headers: source(), fetch: (url, init) => sink(init.body) })] }); // row: egress fetch external https://api.example.com/trpc <- secret header; sink secret
  sink(await client.other.other.mutate(source(), source())); // row: sink
  sink(await client.other.other.query(source(), source())); // row: sink
  sink(await client.other.mutate(source(), source())); // row: sink
  sink(await client.other.query(source(), source())); // row: sink
  const client1 = createTRPCProxyClient({ links: [httpBatchLink({ url: "https://api.example.com/trpc", fetch: (url, init) => sink(init.body) }), httpBatchStreamLink({ url: "https://api.example.com/trpc", fetch: (url, init) => sink(init.body) }), httpSubscriptionLink({ url: "https://api.example.com/trpc" })] }); // row: egress fetch external https://api.example.com/trpc; sink secret
  sink(await client1.other.other.mutate(source(), source())); // row: sink
  sink(await client1.other.other.query(source(), source())); // row: sink
  sink(await client1.other.mutate(source(), source())); // row: sink
  sink(await client1.other.query(source(), source())); // row: sink
}

export function viaOwnFetch() {
  const viaProxy = (url, init) => sink(init.body); // row: sink secret
  new SegmentDefault({ httpClient: viaProxy }).track(source()); // row: egress sdk external https://api.segment.io <- secret argument
  new Analytics({ httpClient: viaProxy }).identify(source()); // row: egress sdk external https://api.segment.io <- secret argument
}
