import Resolver from '@forge/resolver';
import { kvs } from '@forge/kvs';

const resolver = new Resolver();
resolver.define('settings', async () => kvs.get('settings')); // expect: access-as-app
export const handler = resolver.getDefinitions();
