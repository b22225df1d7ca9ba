import { createHmac } from 'node:crypto';
import Resolver from '@forge/resolver';
import { fetch } from '@forge/api';
import { kvs } from '@forge/kvs';
import jwt from 'jsonwebtoken';

const resolver = new Resolver();

// Nothing in its name tells that `entry` is a credential; its use does.
resolver.define('connect', async ({ payload, context }) => { // source: entry
  const { entry, colour } = payload; // via: entry
  await fetch('https://api.example.com/v1/me', { headers: { Authorization: `Bearer ${entry}` } });
  await kvs.set(`entry-${context.accountId}`, entry); // expect: secret-plain-storage <- entry
  await kvs.set(`colour-${context.accountId}`, colour);
});

// What signs is one as well, also where it is read back first.
resolver.define('sign', async ({ payload, context }) => { // source: line
  await kvs.set(`line-${context.accountId}`, payload.line); // expect: secret-plain-storage <- line
  await kvs.set(`phrase-${context.accountId}`, payload.phrase); // expect: secret-plain-storage
  const line = await kvs.get(`line-${context.accountId}`);
  const signed = jwt.sign({ by: 'app' }, await kvs.get(`phrase-${context.accountId}`));
  return createHmac('sha256', line).update(payload.text).digest('hex') + signed.length;
});

export const handler = resolver.getDefinitions();
