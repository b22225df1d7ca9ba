import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration } from "@sentry/browser";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration } from "@sentry/react";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration } from "@sentry/node";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration } from "@sentry/core";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration } from "@sentry/vue";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration } from "@sentry/nextjs";
// or: import { init, captureException, captureMessage, captureEvent, captureFeedback, captureUserFeedback, addBreadcrumb, setUser, setTags, setExtras, setContext, setExtra, setTag, logger, withScope, configureScope, startSpan, startTransaction, withErrorBoundary, withProfiler, wrapHandler, flush, close, browserTracingIntegration, replayIntegration, breadcrumbsIntegration } from "@sentry/serverless";

export function errors() {
  init({ dsn: "https://key@o1.ingest.sentry.io/2", integrations: [browserTracingIntegration(), replayIntegration(), breadcrumbsIntegration()] }); // row: egress sdk external https://key@o1.ingest.sentry.io/2
  captureException(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  captureMessage(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  captureEvent(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  captureFeedback(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  captureUserFeedback(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  addBreadcrumb(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  setUser(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  setTags(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  setExtras(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  setContext("a", source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  setExtra("a", source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  setTag("a", source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  logger.trace(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  logger.debug(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  logger.info(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  logger.warn(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  logger.error(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  logger.fatal(source()); // row: egress sdk external https://*.ingest.sentry.io <- secret argument
  sink(withScope(() => source())); // row: sink secret
  sink(configureScope(() => source())); // row: sink secret
  sink(startSpan(() => source())); // row: sink secret
  sink(startTransaction(() => source())); // row: sink secret
  sink(withErrorBoundary(source())); // row: sink secret
  sink(withProfiler(source())); // row: sink secret
  sink(wrapHandler(source())); // row: sink secret
  flush();
  close();
}
