import { asApp, route } from '@forge/api';

async function read(response) {
  if (!response.ok) {
    console.error('refused', response.status, await response.text());
    return null;
  }
  return response.json();
}

export const run = async () => {
  const user = await read(await asApp().requestJira(route`/rest/api/3/myself`)); // source: me
  console.log(user.displayName); // expect: personal-logged <- me
};
