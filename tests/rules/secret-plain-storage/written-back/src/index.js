import Resolver from '@forge/resolver';
import { kvs } from '@forge/kvs';

const resolver = new Resolver();
resolver.define('connect', async ({ payload }) => {
  await kvs.set('server', { url: payload.url, apiToken: payload.apiToken }); // expect: secret-plain-storage, access-as-app
});
export const handler = resolver.getDefinitions();

export const refresh = async () => {
  const server = await kvs.get('server');
  // Repeats what `connect` began: told, but hardly a matter of its own.
  await kvs.set('server', { ...server, refreshed: Date.now() }); // expect: secret-plain-storage
  // Another key is another place.
  await kvs.set('server-copy', server); // expect: secret-plain-storage
  await kvs.set('server-url', server.url);
};
