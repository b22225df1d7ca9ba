import { kvs } from '@forge/kvs';

// One entry for each person and issue: nobody meets another user's steps.
const keyOf = ({ accountId, issueKey }) => `steps:${accountId}:${issueKey}`;

export async function listSteps(place) {
  return (await kvs.get(keyOf(place))) ?? [];
}

export async function addStep(place, text) {
  const steps = [...(await listSteps(place)), { text, done: false }];
  await kvs.set(keyOf(place), steps);
  return steps;
}

export async function clearSteps(place) {
  await kvs.delete(keyOf(place));
  return [];
}
