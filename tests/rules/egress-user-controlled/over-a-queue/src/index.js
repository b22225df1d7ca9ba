import Resolver from '@forge/resolver';
import { fetch } from '@forge/api';
import { Queue } from '@forge/events';

const jobs = new Queue({ key: 'jobs' });
const resolver = new Resolver();
const worker = new Resolver();

// What is pushed in chunks of a list keeps its fields apart: one of them is the host, another only its guest.
resolver.define('start', async ({ payload }) => { // source: start // says: payload of the front end server
  const all = [];
  for (const id of payload.ids) all.push({ id, password: payload.password, server: payload.server });
  for (let i = 0; i < all.length; i += 5) await jobs.push(all.slice(i, i + 5));
});

worker.define('work', async ({ payload }) => {
  await fetch(`${payload.server}/status`, { headers: { Authorization: payload.password } }); // expect: egress-user-controlled <- start
});

export const handler = resolver.getDefinitions();
export const work = worker.getDefinitions();
