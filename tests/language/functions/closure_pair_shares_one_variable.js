function makeCell() {
  let value = 'empty';
  return {
    get: () => value,
    set: (next) => {
      value = next;
    },
  };
}
const one = makeCell();
const two = makeCell();
one.set(source()); // source: a
two.set('plain');
sink(one.get()); // flow: a
sink(two.get());
