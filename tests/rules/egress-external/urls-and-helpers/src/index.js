import api, { fetch as forgeFetch, route } from '@forge/api';
import { API_BASE, PATHS } from './constants';
import { send } from './http';

const load = async (path) => (await api.asApp().requestJira(path)).json();

export async function run() {
  const plain = await (await api.asApp().requestJira(route`/rest/api/3/issue/DEMO-1`)).json(); // source: plain
  const url = `${API_BASE}${PATHS.issues}`;
  await forgeFetch(url, { method: 'POST', body: JSON.stringify({ title: plain.fields.summary }) }); // expect: egress-external <- plain

  const helped = await (await api.asApp().requestJira(route`/rest/api/3/issue/DEMO-2`)).json(); // source: helped
  await send('https://hooks.example.com' + '/in', { text: helped.fields.description }); // via: helped

  const asked = await (await api.asApp().requestJira(route`/rest/api/3/issue/DEMO-3`)).json(); // source: asked
  const target = new URL(PATHS.people, API_BASE);
  target.searchParams.set('q', asked.fields.summary);
  await api.fetch(target.toString()); // expect: egress-external <- asked

  // Nothing of the user goes along: said, with low severity.
  await fetch('https://api.example.com/health'); // expect: egress-external

  // Data that stays with Atlassian is no egress.
  await load(route`/rest/api/3/issue/${plain.key}/comment`);
  console.info('export done');
}
