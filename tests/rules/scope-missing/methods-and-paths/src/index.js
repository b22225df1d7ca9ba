import api, { route } from '@forge/api';

export const job = async (key) => {
  await api.asApp().requestJira(route`/rest/api/3/issue/${key}`);
  await api.asApp().requestJira(route`/rest/api/3/issue/${key}/comment`, { method: 'POST', body: '{}' }); // expect: scope-missing
  await api.asApp().requestJira(route`/rest/api/2/project/${key}`, { method: 'DELETE' }); // expect: scope-missing
  await api.asApp().requestConfluence(route`/wiki/api/v2/pages?limit=5`); // expect: scope-missing
  await api.asApp().requestConfluence(route`/wiki/api/v2/spaces`);
  // Free for all, and a path that no description knows.
  await api.asApp().requestJira(route`/rest/api/3/serverInfo`);
  await api.asApp().requestJira(route`/rest/internal/thing`);
};
