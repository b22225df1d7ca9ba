import api, { properties, route } from '@forge/api';

const post = (path) => api.asApp().requestJira(route`${path}`, { method: 'POST' });

export const job = async (event) => {
  await api.asApp().requestJira(route`/rest/servicedeskapi/request`, { method: 'POST', body: '{}' });
  await api.asApp().requestJira(route`/rest/servicedeskapi/organization/${event.id}/user`);
};
