export { default as load } from './load';
export * from './name';
