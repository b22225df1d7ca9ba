import Resolver from '@forge/resolver';
import { asApp, authorize, route } from '@forge/api';
import { kvs } from '@forge/kvs';

// How a check went may be told by a constant, by the way that was taken, or by a helper that others call for other things.
const resolver = new Resolver();
const isTrue = (value) => value === true;

resolver.define('flag', async ({ payload, context }) => {
  const seal = await kvs.get(`seal:${payload.id}`);
  let canRelease = false;
  if (seal.owner === context.accountId) {
    canRelease = true;
  }
  if (canRelease) await kvs.delete(`seal:${payload.id}`);
  await kvs.delete(`index:${payload.id}`); // expect: access-as-app
});

resolver.define('either', async ({ payload, context }) => {
  const note = await kvs.get(`note:${payload.id}`);
  if (note.owner !== context.accountId) {
    const can = await authorize().onJiraIssue(payload.id).canEdit();
    if (!can) return;
  }
  await kvs.delete(`note:${payload.id}`);
});

resolver.define('only some', async ({ payload, context }) => {
  const draft = await kvs.get(`draft:${payload.id}`);
  if (payload.strict) {
    if (draft.owner !== context.accountId) return;
  }
  await kvs.delete(`draft:${payload.id}`); // expect: access-as-app
});

resolver.define('shared helper', async ({ payload }) => {
  if (!isTrue(await authorize().onJiraIssue(payload.id).canEdit())) return;
  await kvs.set(`state:${payload.id}`, payload.state);
});

resolver.define('same helper', async ({ payload }) => {
  if (!isTrue(payload.sure)) return;
  await kvs.set(`mark:${payload.id}`, payload.mark); // expect: access-as-app
});

const title = async (id) => {
  const response = await asApp().requestJira(route`/rest/api/3/issue/${id}`); // expect: access-as-app
  if (!response.ok) return null;
  return (await response.json()).fields.summary;
};

resolver.define('what was sent', async ({ payload, context }) => {
  const mine = (await kvs.get('ids')).find((item) => item.owner === context.accountId);
  return { mine: await title(mine.id), other: await title(payload.id) };
});

export const handler = resolver.getDefinitions();
