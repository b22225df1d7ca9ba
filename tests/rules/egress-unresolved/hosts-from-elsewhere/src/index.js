import { fetch } from '@forge/api';
import { kvs } from '@forge/kvs';
import { readLink, readSite } from './links';

const post = (url) => fetch(url, { method: 'POST' }); // expect: egress-unresolved

export const relay = async () => {
  // The administrator's settings, an environment variable, an answer: none is in the code.
  const settings = await kvs.get('relay-settings');
  await post(`${settings.base}/ping`);
  await fetch(`https://${process.env.RELAY_HOST}/ping`); // expect: egress-unresolved
  const { next } = await (await fetch('https://api.example.com/next')).json(); // expect: egress-external
  await fetch(next); // expect: egress-unresolved
  await fetch(await readLink('DEMO-1')); // expect: egress-unresolved

  // The site itself, as the platform tells it.
  await fetch(`${await readSite()}/rest/api/3/serverInfo`);

  // Only the path is unknown.
  await fetch(`https://api.example.com/${settings.path}`); // expect: egress-external
};
