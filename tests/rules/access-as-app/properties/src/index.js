import api, { properties, authorize, storage } from '@forge/api';
import Resolver from '@forge/resolver';

const resolver = new Resolver();

// An entity property is read and written with the rights of the app, whatever the user may see.
resolver.define('set', ({ payload }) => properties.onJiraIssue(payload.key).set('state', 'done')); // expect: access-as-app
resolver.define('get', ({ payload }) => api.store.onJiraProject(payload.key).get('state')); // expect: access-as-app
resolver.define('delete', ({ payload }) => properties.onConfluencePage(payload.id).delete('state')); // expect: access-as-app

resolver.define('checked', async ({ payload }) => {
  if (!(await authorize().onJiraIssue(payload.id).canEdit())) throw new Error('not allowed');
  await properties.onJiraIssue(payload.id).set('state', 'done');
});

// Older code names the storage by way of the app.
resolver.define('older', ({ payload }) => api.asApp().storage.set('state', payload.state)); // expect: access-as-app
resolver.define('mine', ({ payload, context }) => api.asApp().storage.set(context.accountId, payload.state));

export const handler = resolver.getDefinitions();

export async function job() {
  await properties.onJiraIssue('X-1').set('seen', Date.now());
  await storage.set('seen', await api.asApp().storage.get('state'));
}
