import { fetch } from '@forge/api';
import URLS, { baseOf } from './regions';

const build = (base, path) => `${base}/${path}`;
const get = (url, options = {}) => fetch(url, { method: 'GET', ...options }); // expect: egress-external

export const pull = async ({ context }) => {
  // Every host that it can be stands in the code or in flowmap.toml.
  await fetch(build(baseOf(context.region), 'items')); // expect: egress-external
  await fetch(context.beta ? `${URLS.us}/beta` : `${URLS.eu}/items`); // expect: egress-external
  await fetch(process.env.API_BASE + '/items'); // expect: egress-external
  await get(new URL('/items', URLS.us).href);
};
