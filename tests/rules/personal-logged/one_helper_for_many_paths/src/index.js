import api, { route } from '@forge/api';

const get = async (url) => (await api.asApp().requestJira(route`${url}`)).json(); // source: answer

// A helper around the helper: what it is told decides as well.
const list = (kind) => get(`/rest/api/3/${kind}`);

export const report = async () => {
  console.log(await get('/rest/api/3/users')); // expect: personal-logged <- answer
  console.log(await get('/rest/api/3/status'));
  console.log(await list('users')); // expect: personal-logged <- answer
  console.log(await list('priority'));
};
