import Resolver from '@forge/resolver';
import { asApp, route } from '@forge/api';
import { kvs } from '@forge/kvs';

// An account id that is only there is no check: it must be the caller's, and held against something that is kept.
const resolver = new Resolver();
const put = (key) => asApp().requestJira(route`/rest/api/3/issue/${key}`, { method: 'PUT', body: '{}' }); // expect: access-as-app

resolver.define('emptiness', async ({ payload }) => {
  const { issueKey, accountId } = payload;
  const kept = await kvs.get(`m:${issueKey}`);
  if (!kept) await kvs.set(`m:${issueKey}`, { a: accountId }); // expect: access-as-app
});

resolver.define('target', async ({ payload }) => {
  const users = await (await asApp().requestJira(route`/rest/api/3/user/search?query=${payload.q}`)).json(); // expect: access-as-app
  const targetAccountId = users[0].accountId;
  if (!targetAccountId) return;
  await put(payload.key);
});

resolver.define('owner', async ({ payload, context }) => {
  const owner = await kvs.get(`owner:${payload.id}`);
  if (owner !== context.accountId) return;
  await kvs.set(`note:${payload.id}`, payload.text);
});

resolver.define('admins', async ({ payload, context }) => {
  const { admins } = await kvs.get('config');
  if (!admins.some((admin) => admin.accountId === context.accountId)) throw new Error('not allowed');
  await kvs.set('config', { admins: payload.admins });
});

resolver.define('flags', async ({ payload, context }) => {
  if (!(await kvs.get(`admin:${context.accountId}`))) return;
  await kvs.set('config', { admins: payload.admins });
});

resolver.define('claimed', async ({ payload }) => {
  const { admins } = await kvs.get('config');
  if (!admins.includes(payload.accountId)) return;
  await kvs.set('config', { admins: payload.admins }); // expect: access-as-app
});

export const handler = resolver.getDefinitions();
