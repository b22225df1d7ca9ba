import store from './store';

export function show() {
  sink(store.values); // flow: a
  sink(store.name);
}
