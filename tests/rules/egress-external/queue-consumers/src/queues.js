import Resolver from '@forge/resolver';

const resolver = new Resolver();

// Only the queue calls it: what arrives is what was pushed, a constant.
resolver.define('pushed', ({ payload }) => fetch(`https://api.example.com/${payload.kind}`)); // expect: egress-external
// Nothing that is known is pushed: it is data of the app.
resolver.define('unknown', async ({ payload }) => { // source: unknown
  await fetch('https://api.example.com/unknown', { method: 'POST', body: payload.note }); // expect: egress-external <- unknown
});

export const handler = resolver.getDefinitions();
