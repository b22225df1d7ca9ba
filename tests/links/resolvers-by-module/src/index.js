import { resolver } from './panel';

export const panel = resolver.getDefinitions();
export { admin } from './admin';
export { legacy } from './legacy';
