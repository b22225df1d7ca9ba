import Resolver from '@forge/resolver';

const resolver = new Resolver();
resolver.define('get', () => 1);
resolver.define('gone', () => 2);
export const legacy = resolver.getDefinitions();
