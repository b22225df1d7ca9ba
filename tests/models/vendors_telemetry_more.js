import bugsnagBrowser from "@bugsnag/browser";
import bugsnagNode from "@bugsnag/node";
import { Logtail as logtailBrowserLogtail } from "@logtail/browser";
import { OTLPTraceExporter as opentelemetryExporterTraceOtlpHttpOTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { OTLPTraceExporter as opentelemetryExporterTraceOtlpProtoOTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-proto";
import { OTLPMetricExporter as opentelemetryExporterMetricsOtlpHttpOTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-http";
import { OTLPMetricExporter as opentelemetryExporterMetricsOtlpProtoOTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-proto";
import { OTLPLogExporter as opentelemetryExporterLogsOtlpHttpOTLPLogExporter } from "@opentelemetry/exporter-logs-otlp-http";
import { OTLPLogExporter as opentelemetryExporterLogsOtlpProtoOTLPLogExporter } from "@opentelemetry/exporter-logs-otlp-proto";
import { HoneycombSDK as honeycombioOpentelemetryNodeHoneycombSDK } from "@honeycombio/opentelemetry-node";
import { HoneycombWebSDK as honeycombioOpentelemetryWebHoneycombWebSDK } from "@honeycombio/opentelemetry-web";
import libhoney from "libhoney";
import { addCustomAttribute as newrelicAddCustomAttribute, addCustomAttributes as newrelicAddCustomAttributes, noticeError as newrelicNoticeError, recordCustomEvent as newrelicRecordCustomEvent, recordLogEvent as newrelicRecordLogEvent, setUserID as newrelicSetUserID } from "newrelic";
import { BrowserAgent as newrelicBrowserAgentBrowserAgent } from "@newrelic/browser-agent";
import statsigJs from "statsig-js";
import statsigNode from "statsig-node";
import { StatsigClient as statsigJsClientStatsigClient } from "@statsig/js-client";
import flagsmith from "flagsmith";
import { GrowthBook as growthbookGrowthbookGrowthBook } from "@growthbook/growthbook";
import smartlookClient from "smartlook-client";
import { hotjar as reactHotjarHotjar } from "react-hotjar";

export async function bugsnagBrowserCalls() {
  sink(await bugsnagBrowser.start(source())); // row: egress sdk external https://notify.bugsnag.com https://sessions.bugsnag.com <- secret argument; sink
  sink(await bugsnagBrowser.notify(source())); // row: egress sdk external https://notify.bugsnag.com <- secret argument; sink
  sink(await bugsnagBrowser.leaveBreadcrumb(source())); // row: egress sdk external https://notify.bugsnag.com <- secret argument; sink
  sink(await bugsnagBrowser.setUser(source())); // row: egress sdk external https://notify.bugsnag.com <- secret argument; sink
  sink(await bugsnagBrowser.addMetadata(source())); // row: egress sdk external https://notify.bugsnag.com <- secret argument; sink
}

export async function bugsnagNodeCalls() {
  sink(await bugsnagNode.start(source())); // row: egress sdk external https://notify.bugsnag.com https://sessions.bugsnag.com <- secret argument; sink
  sink(await bugsnagNode.notify(source())); // row: egress sdk external https://notify.bugsnag.com <- secret argument; sink
  sink(await bugsnagNode.leaveBreadcrumb(source())); // row: egress sdk external https://notify.bugsnag.com <- secret argument; sink
  sink(await bugsnagNode.setUser(source())); // row: egress sdk external https://notify.bugsnag.com <- secret argument; sink
  sink(await bugsnagNode.addMetadata(source())); // row: egress sdk external https://notify.bugsnag.com <- secret argument; sink
}

export async function logtailBrowserCalls() {
  sink(await new logtailBrowserLogtail("a", { endpoint: "https://own.example.com" }).debug(source())); // row: egress sdk external https://own.example.com <- secret argument; sink
  sink(await new logtailBrowserLogtail("a", { endpoint: "https://own.example.com" }).info(source())); // row: egress sdk external https://own.example.com <- secret argument; sink
  sink(await new logtailBrowserLogtail("a", { endpoint: "https://own.example.com" }).warn(source())); // row: egress sdk external https://own.example.com <- secret argument; sink
  sink(await new logtailBrowserLogtail("a", { endpoint: "https://own.example.com" }).error(source())); // row: egress sdk external https://own.example.com <- secret argument; sink
  sink(await new logtailBrowserLogtail("a", { endpoint: "https://own.example.com" }).log(source())); // row: egress sdk external https://own.example.com <- secret argument; sink
}

export async function opentelemetryExporterTraceOtlpHttpCalls() {
  sink(await new opentelemetryExporterTraceOtlpHttpOTLPTraceExporter({ url: "https://own.example.com", headers: source() })); // row: egress sdk POST external https://own.example.com <- secret header; sink
}

export async function opentelemetryExporterTraceOtlpProtoCalls() {
  sink(await new opentelemetryExporterTraceOtlpProtoOTLPTraceExporter({ url: "https://own.example.com", headers: source() })); // row: egress sdk POST external https://own.example.com <- secret header; sink
}

export async function opentelemetryExporterMetricsOtlpHttpCalls() {
  sink(await new opentelemetryExporterMetricsOtlpHttpOTLPMetricExporter({ url: "https://own.example.com", headers: source() })); // row: egress sdk POST external https://own.example.com <- secret header; sink
}

export async function opentelemetryExporterMetricsOtlpProtoCalls() {
  sink(await new opentelemetryExporterMetricsOtlpProtoOTLPMetricExporter({ url: "https://own.example.com", headers: source() })); // row: egress sdk POST external https://own.example.com <- secret header; sink
}

export async function opentelemetryExporterLogsOtlpHttpCalls() {
  sink(await new opentelemetryExporterLogsOtlpHttpOTLPLogExporter({ url: "https://own.example.com", headers: source() })); // row: egress sdk POST external https://own.example.com <- secret header; sink
}

export async function opentelemetryExporterLogsOtlpProtoCalls() {
  sink(await new opentelemetryExporterLogsOtlpProtoOTLPLogExporter({ url: "https://own.example.com", headers: source() })); // row: egress sdk POST external https://own.example.com <- secret header; sink
}

export async function honeycombioOpentelemetryNodeCalls() {
  sink(await new honeycombioOpentelemetryNodeHoneycombSDK({ endpoint: "https://own.example.com", apiKey: source() })); // row: egress sdk external https://own.example.com <- secret header; sink
}

export async function honeycombioOpentelemetryWebCalls() {
  sink(await new honeycombioOpentelemetryWebHoneycombWebSDK({ endpoint: "https://own.example.com" })); // row: egress sdk external https://own.example.com; sink
}

export async function libhoneyCalls() {
  sink(await libhoney({ apiHost: "https://own.example.com", writeKey: source() }).sendNow(source())); // row: egress sdk external https://own.example.com <- secret argument; egress sdk external https://own.example.com <- secret header; sink
  sink(await libhoney({ apiHost: "https://own.example.com", writeKey: source() })); // row: egress sdk external https://own.example.com <- secret header; sink
}

export async function newrelicCalls() {
  sink(await newrelicNoticeError(source())); // row: egress sdk external https://collector.newrelic.com <- secret argument; sink
  sink(await newrelicRecordCustomEvent(source())); // row: egress sdk external https://collector.newrelic.com <- secret argument; sink
  sink(await newrelicAddCustomAttribute(source())); // row: egress sdk external https://collector.newrelic.com <- secret argument; sink
  sink(await newrelicAddCustomAttributes(source())); // row: egress sdk external https://collector.newrelic.com <- secret argument; sink
  sink(await newrelicRecordLogEvent(source())); // row: egress sdk external https://collector.newrelic.com <- secret argument; sink
  sink(await newrelicSetUserID(source())); // row: egress sdk external https://collector.newrelic.com <- secret argument; sink
}

export async function newrelicBrowserAgentCalls() {
  sink(await new newrelicBrowserAgentBrowserAgent()); // row: egress sdk external https://bam.nr-data.net; sink
  sink(await new newrelicBrowserAgentBrowserAgent().addPageAction(source())); // row: egress sdk external https://bam.nr-data.net; egress sdk external https://bam.nr-data.net <- secret argument; sink
  sink(await new newrelicBrowserAgentBrowserAgent().noticeError(source())); // row: egress sdk external https://bam.nr-data.net; egress sdk external https://bam.nr-data.net <- secret argument; sink
  sink(await new newrelicBrowserAgentBrowserAgent().setCustomAttribute(source())); // row: egress sdk external https://bam.nr-data.net; egress sdk external https://bam.nr-data.net <- secret argument; sink
  sink(await new newrelicBrowserAgentBrowserAgent().setUserId(source())); // row: egress sdk external https://bam.nr-data.net; egress sdk external https://bam.nr-data.net <- secret argument; sink
  sink(await new newrelicBrowserAgentBrowserAgent().log(source())); // row: egress sdk external https://bam.nr-data.net; egress sdk external https://bam.nr-data.net <- secret argument; sink
}

export async function statsigJsCalls() {
  sink(await statsigJs.initialize(source())); // row: egress sdk external https://*.statsigapi.net <- secret argument; sink
  sink(await statsigJs.logEvent(source())); // row: egress sdk external https://*.statsigapi.net <- secret argument; sink
}

export async function statsigNodeCalls() {
  sink(await statsigNode.initialize(source())); // row: egress sdk external https://*.statsigapi.net <- secret argument; sink
  sink(await statsigNode.logEvent(source())); // row: egress sdk external https://*.statsigapi.net <- secret argument; sink
}

export async function statsigJsClientCalls() {
  sink(await new statsigJsClientStatsigClient("a", source())); // row: egress sdk external https://featureassets.org https://prodregistryv2.org <- secret argument; sink
  sink(await new statsigJsClientStatsigClient("a", source()).logEvent(source())); // row: egress sdk external https://featureassets.org https://prodregistryv2.org <- secret argument; sink
  sink(await new statsigJsClientStatsigClient("a", source()).updateUserAsync(source())); // row: egress sdk external https://featureassets.org https://prodregistryv2.org <- secret argument; sink
  sink(await new statsigJsClientStatsigClient("a", source()).updateUserSync(source())); // row: egress sdk external https://featureassets.org https://prodregistryv2.org <- secret argument; sink
}

export async function flagsmithCalls() {
  sink(await flagsmith.identify(source())); // row: egress sdk external https://own.example.com <- secret argument; sink
  sink(await flagsmith.setTrait(source())); // row: egress sdk external https://own.example.com <- secret argument; sink
  sink(await flagsmith.setTraits(source())); // row: egress sdk external https://own.example.com <- secret argument; sink
  sink(await flagsmith.init({ api: "https://own.example.com" })); // row: egress sdk external https://own.example.com; sink
}

export async function growthbookGrowthbookCalls() {
  sink(await new growthbookGrowthbookGrowthBook({ apiHost: "https://own.example.com" }).init()); // row: egress sdk external https://own.example.com; sink
  sink(await new growthbookGrowthbookGrowthBook({ apiHost: "https://own.example.com" }).loadFeatures()); // row: egress sdk external https://own.example.com; sink
}

export async function smartlookClientCalls() {
  sink(await smartlookClient.init()); // row: egress sdk external https://*.smartlook.cloud https://*.smartlook.com; sink
  sink(await smartlookClient.identify(source())); // row: egress sdk external https://*.smartlook.cloud https://*.smartlook.com <- secret argument; sink
  sink(await smartlookClient.track(source())); // row: egress sdk external https://*.smartlook.cloud https://*.smartlook.com <- secret argument; sink
  sink(await smartlookClient.properties(source())); // row: egress sdk external https://*.smartlook.cloud https://*.smartlook.com <- secret argument; sink
}

export async function reactHotjarCalls() {
  sink(await reactHotjarHotjar.initialize()); // row: egress sdk external https://*.hotjar.com; sink
  sink(await reactHotjarHotjar.identify(source())); // row: egress sdk external https://*.hotjar.com <- secret argument; sink
  sink(await reactHotjarHotjar.event(source())); // row: egress sdk external https://*.hotjar.com <- secret argument; sink
  sink(await reactHotjarHotjar.stateChange(source())); // row: egress sdk external https://*.hotjar.com <- secret argument; sink
}
