import Resolver from '@forge/resolver';
import { fetch } from '@forge/api';
import { kvs } from '@forge/kvs';

const resolver = new Resolver();
const bearer = (token) => ({ headers: { Authorization: `Bearer ${token}` } });

// Whoever calls has the app's own secret sent to a host of the caller's choice.
resolver.define('probe', async ({ payload }) => {
  const token = await kvs.getSecret('api-token'); // source: token
  await fetch(`${payload.server}/status`, bearer(token)); // expect: secret-egress <- token, egress-user-controlled
});

// The caller's own secret may go where the caller wants, and what the host has handed out may go back to it.
resolver.define('login', async ({ payload }) => {
  const login = { method: 'POST', body: JSON.stringify({ password: payload.password }) };
  const answer = await fetch(`${payload.server}/login`, login); // expect: egress-user-controlled
  const { accessToken } = await answer.json();
  await fetch(`${payload.server}/items`, bearer(accessToken)); // expect: egress-user-controlled
});

// One stored address is one service: its password, and the token that it hands out for it.
resolver.define('sync', async () => {
  const credentials = await kvs.getSecret('credentials');
  const login = { method: 'POST', body: JSON.stringify({ password: credentials.password }) };
  const answer = await fetch(`${credentials.url}/login`, login); // expect: egress-unresolved
  const { accessToken } = await answer.json();
  await list(accessToken);
});

async function list(token) {
  const { url } = await kvs.getSecret('credentials');
  await fetch(`${url}/items`, bearer(token)); // expect: egress-unresolved
}

export const handler = resolver.getDefinitions();
