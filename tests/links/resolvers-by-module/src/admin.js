import { makeResolver } from '@forge/resolver';

export const admin = makeResolver({ get: () => 1, save: () => 2 });
