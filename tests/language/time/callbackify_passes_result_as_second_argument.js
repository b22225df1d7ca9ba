import { callbackify } from 'node:util';

async function load(id) {
  return source(); // source: a
}
async function name(id) {
  return id;
}
callbackify(load)('x', (error, value) => {
  sink(error);
  sink(value); // known-miss: a a callback or thenable made by hand is not followed that far
});
callbackify(name)('x', (error, value) => sink(value));
