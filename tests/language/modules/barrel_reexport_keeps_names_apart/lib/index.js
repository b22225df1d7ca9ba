export { load } from './load';
export { name } from './name';
