import { asApp, route } from '@forge/api';
import { Queue } from '@forge/events';

export async function created(event) { // source: event
  await new Queue({ key: 'send' }).push({ body: { text: event.issue.fields.summary } });
  const pages = await asApp().requestConfluence(route`/wiki/api/v2/spaces/${event.issue.id}/pages`); // source: pages
  const [page] = (await pages.json()).results;
  await fetch('https://api.example.com/title', { method: 'POST', body: page.title }); // expect: egress-external <- pages
}
