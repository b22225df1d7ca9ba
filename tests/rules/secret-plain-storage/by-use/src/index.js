import Resolver from '@forge/resolver';
import { fetch } from '@forge/api';
import { kvs } from '@forge/kvs';

const resolver = new Resolver();

// Nothing in its name tells that `entry` is a credential; its use does.
resolver.define('connect', async ({ payload, context }) => { // source: entry
  const { entry, colour } = payload; // via: entry
  await fetch('https://api.example.com/v1/me', { headers: { Authorization: `Bearer ${entry}` } });
  await kvs.set(`entry-${context.accountId}`, entry); // expect: secret-plain-storage <- entry
  await kvs.set(`colour-${context.accountId}`, colour);
});

export const handler = resolver.getDefinitions();
