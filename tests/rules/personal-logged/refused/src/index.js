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

const HttpStatus = { OK: { code: 200 }, BAD_REQUEST: { code: 400 }, BAD_GATEWAY: { code: 502 } };

async function get(path) {
  const response = await asApp().requestJira(path); // source: sent
  switch (response.status) {
    case HttpStatus.OK.code:
      return await response.json();
    case HttpStatus.BAD_REQUEST.code:
    case HttpStatus.BAD_GATEWAY.code:
      return Promise.reject(await response.json());
  }
  return Promise.reject(response);
}

export const tabled = async () => {
  try {
    const user = await get(route`/rest/api/3/myself`);
    console.log(user.displayName); // expect: personal-logged <- sent
  } catch (error) {
    console.error(error);
  }
};

export const worded = async () => {
  const user = await (await asApp().requestJira(route`/rest/api/3/myself`)).json(); // source: worded
  if (!user || user.hasOwnProperty('errorMessages')) console.error(user);
  if (user.errorMessages || Object.hasOwn(user, 'errorMessages')) console.error(user);
  if ('errorMessages' in user) console.error(user);
  if (!user.errorMessages) console.error(user); // expect: personal-logged <- worded
  if (user.hasOwnProperty('active')) console.error(user); // expect: personal-logged <- worded
};

export const ranged = async () => {
  const response = await asApp().requestJira(route`/rest/api/3/myself`); // source: ranged
  if (response.status >= 400) console.error(await response.text());
  if (response.status < 200 || 299 < response.status) console.error(await response.text());
  if (!(response.status < 300)) console.error(await response.text());
  if (response.status > 199) console.error(await response.text()); // expect: personal-logged <- ranged
};
