import Resolver from '@forge/resolver';
import { kvs, WhereConditions } from '@forge/kvs';
import { add, loadAll, maskToken } from './store';

const resolver = new Resolver();

resolver.define('settings', async () => {
  const config = await loadAll();
  return { ...config, version: 2 }; // expect: secret-to-frontend <- token
});

resolver.define('key', () => process.env.SERVICE_API_KEY); // source: env // expect: secret-to-frontend <- env

// What every visitor of a page is handed names a project and opens nothing.
resolver.define('analytics', () => ({
  mixpanel: process.env.MIXPANEL_TOKEN,
  amplitude: process.env.AMPLITUDE_API_KEY,
  segment: process.env.SEGMENT_WRITE_KEY,
  posthog: process.env.REACT_APP_POSTHOG_KEY,
  sentry: process.env.SENTRY_DSN,
}));
resolver.define('people', () => process.env.POSTHOG_PERSONAL_API_KEY); // source: people // expect: secret-to-frontend <- people
resolver.define('errors', () => process.env.SENTRY_AUTH_TOKEN); // source: errors // expect: secret-to-frontend <- errors

// Whether there is one, how long it is and a masked form of it tell nothing.
resolver.define('state', async () => {
  const { token, url } = await loadAll();
  return { url, hasToken: Boolean(token), length: token.length, shown: maskToken(token) };
});

resolver.define('check', async ({ payload }) => payload.token === (await loadAll()).token);

// A query of keys that begin alike finds what was written under one of them.
resolver.define('add', async ({ payload }) => {
  await add(payload.id, payload.password);
});
resolver.define('all', async () => (await kvs.query().where('key', WhereConditions.beginsWith('server-')).getMany()).results); // source: all // expect: secret-to-frontend <- all, access-as-app
resolver.define('pages', async () => (await kvs.query().where('key', WhereConditions.beginsWith('page-')).getMany()).results); // expect: access-as-app

export const handler = resolver.getDefinitions();
