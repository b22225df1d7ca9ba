import api, { route } from '@forge/api';
import { kvs } from '@forge/kvs';

export const owners = async () => {
  const owner = await (await api.asApp().requestJira(route`/rest/api/3/user?accountId=1`)).json(); // source: owner
  await kvs.set('owner', { id: owner.accountId, name: owner.displayName }); // expect: personal-unreported <- owner
  await kvs.entity('person').set('owner', { mail: owner.emailAddress }); // expect: personal-unreported <- owner

  // The account id alone is enough to look the rest up.
  await kvs.set('owner-id', owner.accountId);
  await kvs.set('has-owner', Boolean(owner.active));
};
