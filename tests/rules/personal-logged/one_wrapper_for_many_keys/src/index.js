import api, { privacy, route } from '@forge/api';
import { kvs } from '@forge/kvs';

const key = (k) => ['user', k.id, k.ns].join(':');
const put = async (k, data) => kvs.set(key(k), { data });
const get = async (k) => (await kvs.get(key(k)))?.data; // source: stored

export const report = async ({ context }) => {
  const id = context.installContext;
  const me = await (await api.asApp().requestJira(route`/rest/api/3/myself`)).json(); // source: me
  await put({ ns: 'people', id }, me.displayName);
  await put({ ns: 'count', id }, 3);
  console.log(await get({ ns: 'people', id })); // expect: personal-logged <- me
  console.log(await get({ ns: 'count', id }));
  await privacy.reportPersonalData([{ accountId: me.accountId, updatedAt: new Date().toISOString() }]);
};
