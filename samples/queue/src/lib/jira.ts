import api, { route } from '@forge/api';

export interface Issue {
  key: string;
  fields: { summary: string; description: unknown; reporter: { displayName: string } };
}

const asJson = async <T>(response: { json(): Promise<T> }): Promise<T> => response.json();

export class Jira {
  async issue(key: string): Promise<Issue> {
    const path = route`/rest/api/3/issue/${key}?fields=summary,description,reporter`;
    return asJson<Issue>(await api.asApp().requestJira(path));
  }

  async changed(): Promise<Issue[]> {
    const jql = 'updated >= -1h';
    const response = await api.asApp().requestJira(route`/rest/api/3/search/jql?jql=${jql}&fields=summary`);
    const { issues } = await asJson<{ issues: Issue[] }>(response);
    return issues;
  }
}
