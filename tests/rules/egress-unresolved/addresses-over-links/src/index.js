import Resolver from '@forge/resolver';
import { fetch } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';

const resolver = new Resolver();
const REGION = 'eu';
const queue = new Queue({ key: 'deliveries' });

resolver.define('statsUrl', () => 'https://stats.example.com/v1');
resolver.define('regionUrl', ({ payload }) => `https://${REGION}.example.com/${payload.path}`);
resolver.define('help', async () => 'https://help.example.com/start');
resolver.define('savedUrl', async () => kvs.get('url')); // expect: access-as-app
resolver.define('config', async () => ({
  addresses: { stats: 'https://stats.example.com/v2' },
  custom: await kvs.get('url'), // expect: access-as-app
}));
resolver.define('proxy', ({ payload }) => fetch(payload.url)); // expect: egress-user-controlled
resolver.define('later', async () => {
  await queue.push({ body: { url: 'https://hooks.example.com/later', name: 'later' } });
});
export const handler = resolver.getDefinitions();

export const deliver = async ({ body }) => {
  await fetch(body.url, { method: 'POST' }); // expect: egress-external
};
