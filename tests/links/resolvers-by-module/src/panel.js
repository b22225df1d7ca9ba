import Resolver from '@forge/resolver';

export const resolver = new Resolver();
resolver.define('get', () => 1);
