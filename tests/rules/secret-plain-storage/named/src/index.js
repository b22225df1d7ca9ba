import Resolver from '@forge/resolver';
import { kvs } from '@forge/kvs';

const resolver = new Resolver();

// What comes in is called nothing in particular; what it is called where it rests tells.
resolver.define('save', async ({ payload, context }) => {
  const user = context.accountId;
  await kvs.set(`settings-${user}`, { apiToken: payload.value, url: payload.url }); // expect: secret-plain-storage
  await kvs.set(`${user}-jira-password`, payload.text); // expect: secret-plain-storage
  const accessToken = payload.code;
  await kvs.set(`connection-${user}`, accessToken); // expect: secret-plain-storage
  await kvs.batchSet([{ key: `client-secret-${user}`, value: payload.second }]); // expect: secret-plain-storage
  await kvs.setSecret(`api-token-${user}`, payload.third);
});

// Names about tokens, and keys of which one is chosen.
resolver.define('other', async ({ payload, context }) => {
  const user = context.accountId;
  await kvs.set(`token-count-${user}`, payload.count);
  await kvs.set(`state-${user}`, { hasToken: payload.flag, tokenType: payload.type, nextPageToken: payload.next });
  await kvs.set(`${payload.bare ? 'token' : 'colour'}-${user}`, payload.chosen);
  await kvs.set(`token-${user}`, Date.now());
});

export const handler = resolver.getDefinitions();
