export { default as loader } from './loader';
export { default as namer } from './namer';
export { namer as default } from './lib';
