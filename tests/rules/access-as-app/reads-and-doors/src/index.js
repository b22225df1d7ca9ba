import Resolver from '@forge/resolver';
import { asApp, asUser, route } from '@forge/api';
import { kvs, WhereConditions } from '@forge/kvs';

const resolver = new Resolver();
const DEFAULTS = { columns: ['key', 'summary'] };

// Read, modify, write: told once, at the write.
resolver.define('add', async ({ payload }) => {
  const list = (await kvs.get('boards')) ?? [];
  list.push(payload.board);
  await kvs.set('boards', list); // expect: access-as-app
  return list;
});

// Another function that hands out the same key is told of its own.
resolver.define('boards', async () => kvs.get('boards')); // expect: access-as-app

// Twice the same key in one function is told once, two keys are told twice.
resolver.define('both', async ({ payload }) => {
  const first = await kvs.get('layout'); // expect: access-as-app
  const again = payload.fresh ? await kvs.get('layout') : first;
  const other = await kvs.get('theme'); // expect: access-as-app
  return { first, again, other };
});

// Keys that are not known need not be the same.
resolver.define('pair', async ({ payload }) => {
  const left = await kvs.get(payload.left); // expect: access-as-app
  const right = await kvs.get(payload.right); // expect: access-as-app
  return { left, right };
});

// The change stands behind a check, so the read is told.
resolver.define('guarded', async ({ payload }) => {
  const rules = await kvs.get('rules'); // expect: access-as-app
  const answer = await asUser().requestJira(route`/rest/api/3/mypermissions?permissions=ADMINISTER`);
  if ((await answer.json()).permissions.ADMINISTER.havePermission) {
    await kvs.set('rules', payload.rules);
  }
  return rules;
});

// The next page of the same query.
resolver.define('pages', async () => {
  const where = WhereConditions.beginsWith('note-');
  const first = await kvs.query().where('key', where).limit(20).getMany(); // expect: access-as-app
  const next = await kvs.query().where('key', where).limit(20).cursor(first.nextCursor).getMany();
  return [...first.results, ...next.results];
});

resolver.define('reset', async () => {
  await kvs.set('columns', DEFAULTS); // expect: access-as-app
});

export const handler = resolver.getDefinitions();

export const stamp = async ({ issue }) => {
  await asApp().requestJira(route`/rest/api/3/issue/${issue.key}/properties/stamp`, { method: 'PUT', body: '1' }); // expect: access-as-app
  await asApp().requestJira(route`/rest/api/3/issue/OPS-1/properties/stamp`, { method: 'PUT', body: '1' }); // expect: access-as-app
};
