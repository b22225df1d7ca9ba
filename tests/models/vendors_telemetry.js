import posthog, { posthog as namedHog } from "posthog-js";
import { PostHog } from "posthog-node";
import mixpanel from "mixpanel-browser";
import mixpanelServer, { init as mixpanelInit } from "mixpanel";
import { track, identify, groupIdentify, revenue, init, setUserId } from "@amplitude/analytics-browser";
import * as amplitudeNode from "@amplitude/analytics-node";
import amplitude from "amplitude-js";
import { AnalyticsBrowser } from "@segment/analytics-next";
import OldSegment from "analytics-node";
import SegmentDefault, { Analytics } from "@segment/analytics-node";
import ReactGA from "react-ga";
import ReactGA4 from "react-ga4";
import Plausible from "plausible-tracker";
import { TrackClient } from "customerio-node";
import { RudderAnalytics } from "@rudderstack/analytics-js";
import Intercom, { update, trackEvent } from "@intercom/messenger-js-sdk";

import { initialize } from "launchdarkly-js-client-sdk";
import { withLDProvider, asyncWithLDProvider } from "launchdarkly-react-client-sdk";
import { init as oldFlags } from "launchdarkly-node-server-sdk";
import { init as flags } from "@launchdarkly/node-server-sdk";

export function features() {
  const client = initialize("id", source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  client.identify(source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  client.track("event", source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  withLDProvider({ context: source() }); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  asyncWithLDProvider({ context: source() }); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  for (const server of [oldFlags(source()), flags(source())]) { // row: egress sdk external https://*.launchdarkly.com <- secret header
    server.identify(source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
    server.track("event", source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
    server.variation("flag", source()); // row: egress sdk external https://*.launchdarkly.com <- secret argument
  }
}

export function hogs() {
  for (const hog of [posthog, namedHog]) {
    hog.init("key", { api_host: "https://eu.i.posthog.com" }); // row: egress sdk external https://eu.i.posthog.com
    hog.capture("event", source()); // row: egress sdk external https://eu.i.posthog.com <- secret argument
    hog.identify("id", source()); // row: egress sdk external https://eu.i.posthog.com <- secret argument
    hog.group("a", source()); // row: egress sdk external https://eu.i.posthog.com <- secret argument
    hog.alias(source()); // row: egress sdk external https://eu.i.posthog.com <- secret argument
    hog.people.set(source()); // row: egress sdk external https://eu.i.posthog.com <- secret argument
    hog.register(source()); // row: egress sdk external https://eu.i.posthog.com <- secret argument
    hog.setPersonProperties(source()); // row: egress sdk external https://eu.i.posthog.com <- secret argument
    hog.captureException(source()); // row: egress sdk external https://eu.i.posthog.com <- secret argument
  }
  const server = new PostHog("key");
  server.capture(source()); // row: egress sdk external https://*.posthog.com <- secret argument
  server.identify(source()); // row: egress sdk external https://*.posthog.com <- secret argument
  server.groupIdentify(source()); // row: egress sdk external https://*.posthog.com <- secret argument
  server.alias(source()); // row: egress sdk external https://*.posthog.com <- secret argument
  server.captureException(source()); // row: egress sdk external https://*.posthog.com <- secret argument
}

export function products() {
  mixpanel.init("token", {}); // row: egress sdk external https://api-js.mixpanel.com
  mixpanel.track("event", source()); // row: egress sdk external https://api-js.mixpanel.com <- secret argument
  mixpanel.identify(source()); // row: egress sdk external https://api-js.mixpanel.com <- secret argument
  mixpanel.alias(source()); // row: egress sdk external https://api-js.mixpanel.com <- secret argument
  mixpanel.register(source()); // row: egress sdk external https://api-js.mixpanel.com <- secret argument
  mixpanel.register_once(source()); // row: egress sdk external https://api-js.mixpanel.com <- secret argument
  mixpanel.track_pageview(source()); // row: egress sdk external https://api-js.mixpanel.com <- secret argument
  mixpanel.people.set(source()); // row: egress sdk external https://api-js.mixpanel.com <- secret argument
  mixpanel.people.set_once(source()); // row: egress sdk external https://api-js.mixpanel.com <- secret argument
  mixpanel.people.increment(source()); // row: egress sdk external https://api-js.mixpanel.com <- secret argument
  for (const server of [mixpanelServer.init("token"), mixpanelInit("token")]) {
    server.track("event", source()); // row: egress sdk external https://api.mixpanel.com <- secret argument
    server.import("event", 1, source()); // row: egress sdk external https://api.mixpanel.com <- secret argument
    server.alias("a", source()); // row: egress sdk external https://api.mixpanel.com <- secret argument
    server.people.set("a", source()); // row: egress sdk external https://api.mixpanel.com <- secret argument
    server.people.set_once("a", source()); // row: egress sdk external https://api.mixpanel.com <- secret argument
    server.people.increment("a", source()); // row: egress sdk external https://api.mixpanel.com <- secret argument
  }
  init("key", source()); // row: egress sdk external https://api2.amplitude.com <- secret argument
  track("event", source()); // row: egress sdk external https://api2.amplitude.com <- secret argument
  identify(source()); // row: egress sdk external https://api2.amplitude.com <- secret argument
  groupIdentify("a", source()); // row: egress sdk external https://api2.amplitude.com <- secret argument
  revenue(source()); // row: egress sdk external https://api2.amplitude.com <- secret argument
  setUserId(source()); // row: egress sdk external https://api2.amplitude.com <- secret argument
  amplitudeNode.init("key", source()); // row: egress sdk external https://api2.amplitude.com <- secret argument
  amplitudeNode.track("event", source()); // row: egress sdk external https://api2.amplitude.com <- secret argument
  amplitudeNode.identify(source()); // row: egress sdk external https://api2.amplitude.com <- secret argument
  amplitudeNode.groupIdentify("a", source()); // row: egress sdk external https://api2.amplitude.com <- secret argument
  amplitudeNode.revenue(source()); // row: egress sdk external https://api2.amplitude.com <- secret argument
  const instance = amplitude.getInstance();
  instance.init("key", source()); // row: egress sdk external https://api.amplitude.com <- secret argument
  instance.logEvent("event", source()); // row: egress sdk external https://api.amplitude.com <- secret argument
  instance.identify(source()); // row: egress sdk external https://api.amplitude.com <- secret argument
  instance.setUserId(source()); // row: egress sdk external https://api.amplitude.com <- secret argument
  instance.setUserProperties(source()); // row: egress sdk external https://api.amplitude.com <- secret argument
  const browser = AnalyticsBrowser.load({ writeKey: "key" }); // row: egress sdk external https://api.segment.io https://cdn.segment.com
  for (const segment of [browser, new OldSegment("key"), new SegmentDefault({ writeKey: "key" }), new Analytics({ writeKey: "key" })]) {
    segment.track(source()); // row: egress sdk external https://api.segment.io <- secret argument
    segment.identify(source()); // row: egress sdk external https://api.segment.io <- secret argument
    segment.page(source()); // row: egress sdk external https://api.segment.io <- secret argument
    segment.screen(source()); // row: egress sdk external https://api.segment.io <- secret argument
    segment.group(source()); // row: egress sdk external https://api.segment.io <- secret argument
    segment.alias(source()); // row: egress sdk external https://api.segment.io <- secret argument
  }
}

export function pages() {
  ReactGA.initialize("id"); // row: egress sdk external https://www.google-analytics.com
  ReactGA.event(source()); // row: egress sdk external https://www.google-analytics.com <- secret argument
  ReactGA.set(source()); // row: egress sdk external https://www.google-analytics.com <- secret argument
  ReactGA.ga("send", source()); // row: egress sdk external https://www.google-analytics.com <- secret argument
  ReactGA.pageview(source()); // row: egress sdk external https://www.google-analytics.com <- secret argument
  ReactGA4.initialize("id"); // row: egress sdk external https://www.google-analytics.com
  ReactGA4.event(source()); // row: egress sdk external https://www.google-analytics.com <- secret argument
  ReactGA4.set(source()); // row: egress sdk external https://www.google-analytics.com <- secret argument
  ReactGA4.send(source()); // row: egress sdk external https://www.google-analytics.com <- secret argument
  ReactGA4.gtag("event", source()); // row: egress sdk external https://www.google-analytics.com <- secret argument
  gtag("event", source()); // row: egress sdk external https://www.google-analytics.com <- secret argument
  window.gtag("event", source()); // row: egress sdk external https://www.google-analytics.com <- secret argument
  dataLayer.push(source()); // row: egress sdk external https://www.googletagmanager.com <- secret argument
  window.dataLayer.push(source()); // row: egress sdk external https://www.googletagmanager.com <- secret argument
  pendo.initialize(source()); // row: egress sdk external https://app.pendo.io <- secret argument
  pendo.identify(source()); // row: egress sdk external https://app.pendo.io <- secret argument
  pendo.track("event", source()); // row: egress sdk external https://app.pendo.io <- secret argument
  pendo.updateOptions(source()); // row: egress sdk external https://app.pendo.io <- secret argument
  heap.track("event", source()); // row: egress sdk external https://heapanalytics.com <- secret argument
  heap.identify(source()); // row: egress sdk external https://heapanalytics.com <- secret argument
  heap.addUserProperties(source()); // row: egress sdk external https://heapanalytics.com <- secret argument
  heap.addEventProperties(source()); // row: egress sdk external https://heapanalytics.com <- secret argument
  const plausible = Plausible({ domain: "example.com" });
  plausible.trackEvent("event", source()); // row: egress sdk external https://plausible.io <- secret argument
  plausible.trackPageview(source()); // row: egress sdk external https://plausible.io <- secret argument
  const customer = new TrackClient("site", "key");
  customer.identify("id", source()); // row: egress sdk external https://track.customer.io <- secret argument
  customer.track("id", source()); // row: egress sdk external https://track.customer.io <- secret argument
  customer.trackAnonymous("id", source()); // row: egress sdk external https://track.customer.io <- secret argument
  const rudder = new RudderAnalytics();
  rudder.load("key", "https://data.example.com"); // row: egress sdk external https://data.example.com
  rudder.track("event", source()); // row: egress sdk external <- secret argument
  rudder.identify(source()); // row: egress sdk external <- secret argument
  rudder.page(source()); // row: egress sdk external <- secret argument
  rudder.group(source()); // row: egress sdk external <- secret argument
  rudder.alias(source()); // row: egress sdk external <- secret argument
  Intercom({ app_id: "a", email: source() }); // row: egress sdk external https://*.intercom.io <- secret argument
  update(source()); // row: egress sdk external https://*.intercom.io <- secret argument
  trackEvent("event", source()); // row: egress sdk external https://*.intercom.io <- secret argument
}
