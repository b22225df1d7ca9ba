import Resolver from '@forge/resolver';
import { asApp, asUser, authorize, route } from '@forge/api';
import { kvs } from '@forge/kvs';
import { requireAdmin } from './guard';

const resolver = new Resolver();
const close = (key) => asApp().requestJira(route`/rest/api/3/issue/${key}`, { method: 'PUT', body: '{}' }); // expect: access-as-app

resolver.define('close', ({ payload }) => close(payload.key));

resolver.define('closeChecked', async ({ payload }) => {
  if (!(await authorize().onJiraIssue(payload.id).canEdit())) throw new Error('not allowed');
  await asApp().requestJira(route`/rest/api/3/issue/${payload.id}`, { method: 'PUT', body: '{}' });
});

resolver.define('closeSeen', async ({ payload }) => {
  const seen = await asUser().requestJira(route`/rest/api/3/issue/${payload.key}`);
  if (seen.ok) {
    await asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'PUT', body: '{}' });
  }
});

resolver.define('save', async ({ payload }) => {
  await kvs.set('settings', payload.settings); // expect: access-as-app
});

resolver.define('saveAsAdmin', async ({ payload, context }) => {
  await requireAdmin(context);
  await kvs.set('settings', payload.settings);
});

resolver.define('load', async () => {
  const settings = await kvs.get('settings'); // expect: access-as-app
  await kvs.get('warm');
  return settings;
});

// What is kept for the caller alone, or for the issue at hand, is not shared by all.
resolver.define('note', async ({ payload, context }) => {
  await kvs.set(`note-${context.accountId}`, payload.text);
  await kvs.set(`issue-note-${context.extension.issue.id}`, payload.text);
  await kvs.set(`note-${payload.accountId}`, payload.text); // expect: access-as-app
});

// Every user may ask this.
resolver.define('fields', async () => (await asApp().requestJira(route`/rest/api/3/field`)).json());

export const handler = resolver.getDefinitions();

export const job = async () => {
  await asApp().requestJira(route`/rest/api/3/issue/OPS-1`, { method: 'PUT', body: '{}' });
  await kvs.set('last-run', Date.now());
};
