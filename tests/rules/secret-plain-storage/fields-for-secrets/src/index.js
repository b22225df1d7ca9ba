import Resolver from '@forge/resolver';
import { kvs } from '@forge/kvs';

const resolver = new Resolver();

resolver.define('save', async ({ payload, context }) => {
  await kvs.set(`pin-${context.accountId}`, payload.pin); // expect: secret-plain-storage <- form
  await kvs.set(`colour-${context.accountId}`, payload.colour);
});

resolver.define('keep', async ({ payload, context }) => {
  await kvs.set(`phrase-${context.accountId}`, payload.phrase); // expect: secret-plain-storage <- older
  await kvs.set(`size-${context.accountId}`, payload.size);
});

export const handler = resolver.getDefinitions();
