import { asUser, route } from '@forge/api';

export const requireAdmin = async () => {
  const response = await asUser().requestJira(route`/rest/api/3/mypermissions?permissions=ADMINISTER`);
  const { permissions } = await response.json();
  if (!permissions.ADMINISTER.havePermission) {
    throw new Error('only administrators may do this');
  }
};
