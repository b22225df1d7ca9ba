import api, { route } from '@forge/api';

export const job = async (event) => {
  await api.asApp().requestJira(route`/rest/api/3/issue/${event.content.id}`);
};
