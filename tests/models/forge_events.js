import { Queue, appEvents, JobProgress, QueueResponse, RetryOptions, InvocationError, InternalServerError, InvalidPushSettingsError, InvalidQueueNameError, InvocationLimitReachedError, JobDoesNotExistError, NoEventsToPushError, PartialSuccessError, PayloadTooBigError, RateLimitError, TooManyEventsError } from "@forge/events";

export async function queues() {
  const queue = new Queue({ key: "work" });
  await queue.push({ body: source() });
  await queue.push([{ body: source() }]);
  await queue.getJob("1").getStats(), await queue.getJob("1").cancel(), await queue.getStats("1"), await queue.cancel("1");
  await appEvents.publish({ key: "done" });
}

export function others() {
  new JobProgress("a").getStats(), new JobProgress("a").cancel(), new QueueResponse().retry(), new RetryOptions();
  new InvocationError({}).toJSON(), new InternalServerError(), new InvalidPushSettingsError(), new InvalidQueueNameError();
  new InvocationLimitReachedError(), new JobDoesNotExistError(), new NoEventsToPushError(), new PartialSuccessError();
  new PayloadTooBigError(), new RateLimitError(), new TooManyEventsError();
}
