import LogRocket from "logrocket";
import { FullStory, init, identify, event, log, setVars, setUserVars } from "@fullstory/browser";
import Hotjar from "@hotjar/browser";
import Clarity from "@microsoft/clarity";
import OpenReplay from "@openreplay/tracker";
import { datadogRum } from "@datadog/browser-rum";
import { datadogLogs } from "@datadog/browser-logs";
import Bugsnag from "@bugsnag/js";
import Rollbar from "rollbar";
import Honeybadger from "@honeybadger-io/js";
import rg4js from "raygun4js";
import { Notifier } from "@airbrake/browser";
import { TrackJS } from "trackjs";
import { ApplicationInsights } from "@microsoft/applicationinsights-web";
import { init as apm } from "@elastic/apm-rum";
import { Logtail } from "@logtail/node";

export function replay() {
  LogRocket.init("app/id"); // row: egress sdk external https://*.lr-ingest.io
  LogRocket.identify("id", source()); // row: egress sdk external https://*.lr-ingest.io <- secret argument
  LogRocket.track("event", source()); // row: egress sdk external https://*.lr-ingest.io <- secret argument
  LogRocket.log(source()); // row: egress sdk external https://*.lr-ingest.io <- secret argument
  LogRocket.info(source()); // row: egress sdk external https://*.lr-ingest.io <- secret argument
  LogRocket.warn(source()); // row: egress sdk external https://*.lr-ingest.io <- secret argument
  LogRocket.error(source()); // row: egress sdk external https://*.lr-ingest.io <- secret argument
  LogRocket.captureException(source()); // row: egress sdk external https://*.lr-ingest.io <- secret argument
  LogRocket.captureMessage(source()); // row: egress sdk external https://*.lr-ingest.io <- secret argument
  init({ orgId: "a" }); // row: egress sdk external https://edge.fullstory.com https://rs.fullstory.com
  identify("id", source()); // row: egress sdk external https://rs.fullstory.com <- secret argument
  event("event", source()); // row: egress sdk external https://rs.fullstory.com <- secret argument
  log("info", source()); // row: egress sdk external https://rs.fullstory.com <- secret argument
  setVars("page", source()); // row: egress sdk external https://rs.fullstory.com <- secret argument
  setUserVars(source()); // row: egress sdk external https://rs.fullstory.com <- secret argument
  FullStory("setIdentity", source()); // row: egress sdk external https://rs.fullstory.com <- secret argument
  FullStory.init({ orgId: "a" }); // row: egress sdk external https://edge.fullstory.com https://rs.fullstory.com
  FullStory.identify("id", source()); // row: egress sdk external https://rs.fullstory.com <- secret argument
  FullStory.event("event", source()); // row: egress sdk external https://rs.fullstory.com <- secret argument
  FullStory.log(source()); // row: egress sdk external https://rs.fullstory.com <- secret argument
  FullStory.setVars(source()); // row: egress sdk external https://rs.fullstory.com <- secret argument
  FullStory.setUserVars(source()); // row: egress sdk external https://rs.fullstory.com <- secret argument
  Hotjar.init(1, 6); // row: egress sdk external https://*.hotjar.com
  Hotjar.identify("id", source()); // row: egress sdk external https://*.hotjar.com <- secret argument
  Hotjar.event(source()); // row: egress sdk external https://*.hotjar.com <- secret argument
  Hotjar.stateChange(source()); // row: egress sdk external https://*.hotjar.com <- secret argument
  Clarity.init("id"); // row: egress sdk external https://*.clarity.ms
  Clarity.identify(source()); // row: egress sdk external https://*.clarity.ms <- secret argument
  Clarity.event(source()); // row: egress sdk external https://*.clarity.ms <- secret argument
  Clarity.setTag("key", source()); // row: egress sdk external https://*.clarity.ms <- secret argument
  const tracker = new OpenReplay({ projectKey: "a", ingestPoint: "https://replay.example.com/ingest" });
  tracker.start(source()); // row: egress sdk external https://replay.example.com/ingest <- secret argument
  tracker.setUserID(source()); // row: egress sdk external https://replay.example.com/ingest <- secret argument
  tracker.setMetadata("key", source()); // row: egress sdk external https://replay.example.com/ingest <- secret argument
  tracker.event("event", source()); // row: egress sdk external https://replay.example.com/ingest <- secret argument
  tracker.issue("event", source()); // row: egress sdk external https://replay.example.com/ingest <- secret argument
}

export function errors() {
  datadogRum.init({ applicationId: "a" }); // row: egress sdk external https://browser-intake-datadoghq.com
  datadogRum.addAction("a", source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  datadogRum.addError(source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  datadogRum.setUser(source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  datadogRum.setUserProperty("a", source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  datadogRum.setGlobalContextProperty("a", source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  datadogRum.setGlobalContext(source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  datadogRum.addTiming(source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  datadogLogs.logger.log(source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  datadogLogs.logger.debug(source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  datadogLogs.logger.info(source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  datadogLogs.logger.warn(source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  datadogLogs.logger.error(source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  datadogLogs.setUser(source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  datadogLogs.setGlobalContext(source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  datadogLogs.setGlobalContextProperty("a", source()); // row: egress sdk external https://browser-intake-datadoghq.com <- secret argument
  Bugsnag.start({ apiKey: "a" }); // row: egress sdk external https://notify.bugsnag.com https://sessions.bugsnag.com
  Bugsnag.notify(source()); // row: egress sdk external https://notify.bugsnag.com <- secret argument
  Bugsnag.leaveBreadcrumb(source()); // row: egress sdk external https://notify.bugsnag.com <- secret argument
  Bugsnag.setUser("id", source()); // row: egress sdk external https://notify.bugsnag.com <- secret argument
  Bugsnag.addMetadata("a", source()); // row: egress sdk external https://notify.bugsnag.com <- secret argument
  for (const rollbar of [new Rollbar({ accessToken: "a" }), new (require("rollbar"))({})]) {
    rollbar.log(source()); // row: egress sdk external https://api.rollbar.com <- secret argument
    rollbar.debug(source()); // row: egress sdk external https://api.rollbar.com <- secret argument
    rollbar.info(source()); // row: egress sdk external https://api.rollbar.com <- secret argument
    rollbar.warn(source()); // row: egress sdk external https://api.rollbar.com <- secret argument
    rollbar.warning(source()); // row: egress sdk external https://api.rollbar.com <- secret argument
    rollbar.error(source()); // row: egress sdk external https://api.rollbar.com <- secret argument
    rollbar.critical(source()); // row: egress sdk external https://api.rollbar.com <- secret argument
    rollbar.configure(source()); // row: egress sdk external https://api.rollbar.com <- secret argument
  }
  Honeybadger.configure({ apiKey: "a" }); // row: egress sdk external https://api.honeybadger.io
  Honeybadger.notify(source()); // row: egress sdk external https://api.honeybadger.io <- secret argument
  Honeybadger.setContext(source()); // row: egress sdk external https://api.honeybadger.io <- secret argument
  Honeybadger.addBreadcrumb("a", source()); // row: egress sdk external https://api.honeybadger.io <- secret argument
  rg4js("setUser", source()); // row: egress sdk external https://api.raygun.io <- secret argument
  new Notifier({ projectId: 1 }).notify(source()); // row: egress sdk external https://api.airbrake.io <- secret argument; egress sdk external https://api.airbrake.io https://notifier-configs.airbrake.io
  TrackJS.install({ token: "a" }); // row: egress sdk external https://capture.trackjs.com
  TrackJS.track(source()); // row: egress sdk external https://capture.trackjs.com <- secret argument
  TrackJS.addMetadata("a", source()); // row: egress sdk external https://capture.trackjs.com <- secret argument
  const insights = new ApplicationInsights({ config: {} });
  insights.trackEvent(source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  insights.trackException(source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  insights.trackTrace(source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  insights.trackMetric(source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  insights.trackPageView(source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  insights.setAuthenticatedUserContext(source()); // row: egress sdk external https://*.in.applicationinsights.azure.com https://dc.services.visualstudio.com <- secret argument
  const agent = apm({ serverUrl: "https://apm.example.com" }); // row: egress sdk external https://apm.example.com
  agent.setUserContext(source()); // row: egress sdk external https://apm.example.com <- secret argument
  agent.setCustomContext(source()); // row: egress sdk external https://apm.example.com <- secret argument
  agent.addLabels(source()); // row: egress sdk external https://apm.example.com <- secret argument
  agent.captureError(source()); // row: egress sdk external https://apm.example.com <- secret argument
  const logtail = new Logtail("token");
  logtail.debug(source()); // row: egress sdk external https://in.logs.betterstack.com <- secret argument
  logtail.info(source()); // row: egress sdk external https://in.logs.betterstack.com <- secret argument
  logtail.warn(source()); // row: egress sdk external https://in.logs.betterstack.com <- secret argument
  logtail.error(source()); // row: egress sdk external https://in.logs.betterstack.com <- secret argument
  logtail.log(source()); // row: egress sdk external https://in.logs.betterstack.com <- secret argument
  newrelic.addPageAction("a", source()), window.newrelic.addPageAction("a", source()); // row: egress sdk external https://bam.nr-data.net <- secret argument
  newrelic.noticeError(source()); // row: egress sdk external https://bam.nr-data.net <- secret argument
  newrelic.setCustomAttribute("a", source()); // row: egress sdk external https://bam.nr-data.net <- secret argument
  newrelic.setUserId(source()); // row: egress sdk external https://bam.nr-data.net <- secret argument
  newrelic.log(source()); // row: egress sdk external https://bam.nr-data.net <- secret argument
}
