import Resolver from '@forge/resolver';
import { loadAll, maskToken } from './store';

const resolver = new Resolver();

resolver.define('settings', async () => {
  const config = await loadAll();
  return { ...config, version: 2 }; // expect: secret-to-frontend <- token
});

resolver.define('key', () => process.env.SERVICE_API_KEY); // source: env // expect: secret-to-frontend <- env

// Whether there is one, how long it is and a masked form of it tell nothing.
resolver.define('state', async () => {
  const { token, url } = await loadAll();
  return { url, hasToken: Boolean(token), length: token.length, shown: maskToken(token) };
});

resolver.define('check', async ({ payload }) => payload.token === (await loadAll()).token);

export const handler = resolver.getDefinitions();
