import { fetch } from '@forge/api';
import { kvs } from '@forge/kvs';

// Nobody knows the host, but the manifest lets nothing through that is not Atlassian's.
export const job = async () => {
  const { site } = await kvs.get('settings');
  const headers = { Authorization: `Basic ${process.env.JIRA_API_TOKEN}` }; // source: token
  await fetch(`${site}/rest/api/3/group/user`, { headers }); // expect: secret-atlassian-token <- token
};
