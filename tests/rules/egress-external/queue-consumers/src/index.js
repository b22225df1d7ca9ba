import Resolver from '@forge/resolver';
import { Queue } from '@forge/events';

const resolver = new Resolver();

resolver.define('send', async () => {
  await new Queue({ key: 'pushed' }).push({ kind: 'note' });
});
// A queue calls it, and the front end may.
resolver.define('shared', async ({ payload }) => { // source: shared
  await fetch('https://api.example.com/shared', { method: 'POST', body: payload.note }); // expect: egress-external <- shared
});

export const handler = resolver.getDefinitions();
