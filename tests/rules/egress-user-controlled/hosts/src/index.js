import Resolver from '@forge/resolver';
import { fetch } from '@forge/api';
import { kvs } from '@forge/kvs';

const SERVERS = { eu: 'https://eu.acme.example', us: 'https://us.acme.example' };
const ask = (base, path) => fetch(`${base}/${path}`); // expect: egress-user-controlled <- server
const resolver = new Resolver();

resolver.define('probe', ({ payload }) => ask(payload.server, 'status')); // source: server

resolver.define('table', async ({ payload }) => {
  await fetch(`${SERVERS[payload.region] ?? SERVERS.eu}/status`); // expect: egress-external
});

resolver.define('path', async ({ payload }) => {
  await fetch(`https://eu.acme.example/items/${payload.id}`); // expect: egress-external
});

// The manifest lets the app's own secret go to hosts of its own only.
resolver.define('signed', async ({ payload }) => {
  const headers = { Authorization: `Bearer ${await kvs.getSecret('token')}` };
  await fetch(`${payload.server}/status`, { headers }); // expect: egress-user-controlled
});

// Chosen once, by whoever saved it: not by each caller.
resolver.define('stored', async () => {
  await fetch(`${await kvs.get('server')}/status`); // expect: egress-unresolved
});

resolver.define('save', async ({ payload, context }) => {
  await kvs.set('server', payload.server); // expect: access-as-app
});

export const handler = resolver.getDefinitions();
