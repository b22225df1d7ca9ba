import api, { route } from '@forge/api';

export async function readTitle(contentId) {
  const response = await api.asUser().requestConfluence(route`/wiki/rest/api/content/${contentId}`);
  const page = await response.json();
  return page.title;
}
