import Resolver from '@forge/resolver';

const resolver = new Resolver();
resolver.define('echo', ({ payload }) => payload.text);
export const handler = resolver.getDefinitions();
