import api, { privacy, route } from '@forge/api';
import { kvs } from '@forge/kvs';

export const owners = async () => {
  const owner = await (await api.asApp().requestJira(route`/rest/api/3/user?accountId=1`)).json();
  await kvs.set('owner', { id: owner.accountId, name: owner.displayName });

  const [status] = await privacy.reportPersonalData([{ accountId: owner.accountId, updatedAt: '2026-01-01T00:00:00Z' }]);
  if (status) {
    await kvs.delete('owner');
  }
};
