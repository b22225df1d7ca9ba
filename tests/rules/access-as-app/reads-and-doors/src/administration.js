import Resolver from '@forge/resolver';
import { kvs } from '@forge/kvs';

// What administrators see is told with low confidence; of a key that is changed only the change.
const site = new Resolver();
site.define('limits', async () => kvs.get('limits')); // expect: access-as-app
site.define('limit', async ({ payload }) => {
  await kvs.set('limits', payload.limits); // expect: access-as-app
});
export const limits = site.getDefinitions();

const one = new Resolver();
one.define('all', async () => kvs.get('projects')); // expect: access-as-app
export const project = one.getDefinitions();
