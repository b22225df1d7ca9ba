function makeStore() {
  let state = 'empty';
  let log = [];
  return {
    set(v) { log.push('set'); state = v; },
    get() { return state; },
    history() { return log; },
  };
}
const one = makeStore();
const two = makeStore();
one.set(source()); // source: a
two.set('public');
sink(one.get()); // flow: a
sink(two.get());
sink(one.history());
