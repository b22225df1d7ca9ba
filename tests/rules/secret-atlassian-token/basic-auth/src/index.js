import api, { fetch, route } from '@forge/api';
import { kvs } from '@forge/kvs';

export const job = async () => {
  const token = await kvs.getSecret('jira-api-token'); // source: token
  const headers = { Authorization: `Basic ${token}` };
  await fetch('https://acme.atlassian.net/rest/api/3/myself', { headers }); // expect: secret-atlassian-token <- token
  await fetch('https://acme.atlassian.net/rest/api/3/serverInfo');
  // The platform's own identity needs no token.
  await api.asApp().requestJira(route`/rest/api/3/myself`);
};
