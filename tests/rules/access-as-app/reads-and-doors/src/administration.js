import Resolver from '@forge/resolver';
import { kvs } from '@forge/kvs';

// What the app keeps is for the administrators of the site to read, not for those of one project.
const site = new Resolver();
site.define('limits', async () => kvs.get('limits'));
site.define('limit', async ({ payload }) => {
  await kvs.set('limits', payload.limits); // expect: access-as-app
});
export const limits = site.getDefinitions();

const one = new Resolver();
one.define('all', async () => kvs.get('projects')); // expect: access-as-app
export const project = one.getDefinitions();
