import api, { route } from '@forge/api';

export const readLink = async (key) => {
  const response = await api.asApp().requestJira(route`/rest/api/3/issue/${key}/remotelink`);
  const [link] = await response.json();
  return link.object.url;
};

export const readSite = async () => {
  const response = await api.asApp().requestJira(route`/rest/api/3/serverInfo`);
  return (await response.json()).baseUrl;
};
