import api, { route } from '@forge/api';

export const job = async (event) => {
  await api.asApp().requestJira(route`/rest/servicedeskapi/request/${event.key}/comment`, { method: 'POST', body: '{}' });
  await api.asApp().requestJira(route`/rest/servicedeskapi/organization`); // expect: scope-missing
  await api.asApp().requestJira(route`/rest/servicedeskapi/info`);
};
