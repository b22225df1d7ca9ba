import * as Sentry from '@sentry/node';
import { PostHog } from 'posthog-node';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';

// What a package is set up with holds for all its calls.
Sentry.init({ dsn: 'https://key@o1.ingest.us.sentry.io/2' }); // expect: egress-external

export const sync = async () => {
  Sentry.captureException(new Error('hourly')); // expect: egress-external
  new PostHog('key', { host: 'https://eu.i.posthog.com' }).capture({ event: 'hourly' }); // expect: egress-external
  new PostHog('key', { host: 'https://us.i.posthog.com' }).capture({ event: 'hourly' }); // expect: egress-external, egress-undeclared
  // Which of its vendor's hosts a client calls cannot be read here: one of them is declared, of the other vendor none is.
  new PostHog('key').capture({ event: 'hourly' }); // expect: egress-external
  await new SQSClient({}).send(new SendMessageCommand({ MessageBody: 'hourly' })); // expect: egress-external, egress-undeclared
};
