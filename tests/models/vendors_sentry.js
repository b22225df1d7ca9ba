import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/browser";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/react";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/node";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/core";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/vue";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/nextjs";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/serverless";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/angular";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/svelte";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/solid";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/remix";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/gatsby";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/astro";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/nuxt";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/bun";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/deno";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/cloudflare";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/aws-serverless";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration, captureCheckIn, setAttributes, setAttribute, metrics, getCurrentScope, getIsolationScope, getGlobalScope, withIsolationScope, startSpanManual, withMonitor, captureConsoleIntegration, consoleLoggingIntegration, feedbackIntegration, httpIntegration, isInitialized, lastEventId } from "@sentry/google-cloud-serverless";

export function errors() {
  init({ dsn: "https://key@o1.ingest.sentry.io/2", integrations: [browserTracingIntegration(), replayIntegration(), breadcrumbsIntegration()] }); // row: egress sdk external https://o1.ingest.sentry.io/2
  captureException(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  captureMessage(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  captureEvent(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  captureFeedback(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  captureUserFeedback(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  addBreadcrumb(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  setUser(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  setTags(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  setExtras(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  setContext("a", source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  setExtra("a", source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  setTag("a", source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  logger.trace(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  logger.debug(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  logger.info(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  logger.warn(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  logger.error(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  logger.fatal(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  sink(withScope(() => source())); // row: sink secret
  sink(configureScope(() => source())); // row: sink secret
  sink(startSpan(() => source())); // row: sink secret
  sink(startTransaction(() => source())); // row: sink secret
  sink(withErrorBoundary(source())); // row: sink secret
  sink(withProfiler(source())); // row: sink secret
  sink(wrapHandler(source())); // row: sink secret
  captureCheckIn(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  setAttributes(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  setAttribute("a", source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  metrics.count(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  metrics.gauge(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  metrics.distribution(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  metrics.increment(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  metrics.set(source()); // row: egress sdk external https://o1.ingest.sentry.io/2 <- secret argument
  getCurrentScope().setUser(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getCurrentScope().setTags(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getCurrentScope().setTag(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getCurrentScope().setExtras(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getCurrentScope().setExtra(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getCurrentScope().setContext(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getCurrentScope().addBreadcrumb(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getCurrentScope().setAttributes(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getIsolationScope().setUser(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getIsolationScope().setTags(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getIsolationScope().setTag(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getIsolationScope().setExtras(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getIsolationScope().setExtra(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getIsolationScope().setContext(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getIsolationScope().addBreadcrumb(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getIsolationScope().setAttributes(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getGlobalScope().setUser(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getGlobalScope().setTags(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getGlobalScope().setTag(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getGlobalScope().setExtras(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getGlobalScope().setExtra(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getGlobalScope().setContext(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getGlobalScope().addBreadcrumb(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  getGlobalScope().setAttributes(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  withScope((scope) => {
    scope.setUser(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setTags(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setTag(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setExtras(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setExtra(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setContext(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.addBreadcrumb(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setAttributes(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  });
  withIsolationScope((scope) => {
    scope.setUser(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setTags(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setTag(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setExtras(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setExtra(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setContext(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.addBreadcrumb(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setAttributes(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  });
  configureScope((scope) => {
    scope.setUser(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setTags(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setTag(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setExtras(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setExtra(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setContext(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.addBreadcrumb(source()); // row: egress sdk external https://*.sentry.io <- secret argument
    scope.setAttributes(source()); // row: egress sdk external https://*.sentry.io <- secret argument
  });
  sink(withIsolationScope(() => source())); // row: sink secret
  sink(startSpan({}, () => source())); // row: sink secret
  sink(startSpanManual({}, () => source())); // row: sink secret
  sink(withMonitor("daily", () => source())); // row: sink secret
  captureConsoleIntegration();
  consoleLoggingIntegration();
  feedbackIntegration();
  httpIntegration();
  isInitialized();
  lastEventId();
  flush();
  close();
}
