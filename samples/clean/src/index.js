import Resolver from '@forge/resolver';
import { readIssue } from './issue';
import { addStep, clearSteps, listSteps } from './steps';

const resolver = new Resolver();

// The account and the issue come from the platform's context, never from the browser's payload.
const place = ({ accountId, extension }) => ({ accountId, issueKey: extension.issue.key });

resolver.define('load', async ({ context }) => ({
  title: await readIssue(context.extension.issue.key),
  steps: await listSteps(place(context)),
}));

resolver.define('add', async ({ payload, context }) => addStep(place(context), payload.text));

resolver.define('clear', async ({ context }) => clearSteps(place(context)));

export const handler = resolver.getDefinitions();
