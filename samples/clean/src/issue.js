import { asUser, route } from '@forge/api';

/** The issue's title as far as the user may see it. */
export async function readIssue(issueKey) {
  const response = await asUser().requestJira(route`/rest/api/3/issue/${issueKey}?fields=summary`);
  if (!response.ok) {
    console.warn('The issue could not be read, status', response.status);
    return null;
  }
  const issue = await response.json();
  return issue.fields.summary;
}
