import api, { route } from '@forge/api';

export interface Issue {
  key: string;
  fields: { summary: string; assignee?: { displayName: string; emailAddress: string } };
}

/** The issues that changed within the last seven days. */
export async function recentIssues(): Promise<Issue[]> {
  const jql = 'updated >= -7d order by updated';
  const response = await api.asApp().requestJira(route`/rest/api/3/search/jql?jql=${jql}&fields=summary,assignee`);
  const { issues } = await response.json();
  return issues;
}
