export * from './secret.js';
export { plain as renamed } from './plain.js';
export * as constants from './constants.js';
export { default as Store } from './store.js';
export { default } from './plain.js';
