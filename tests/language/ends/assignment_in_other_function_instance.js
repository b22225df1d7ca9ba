function counter() {
  let value = 'none';
  return {
    set: (next) => {
      value = next;
    },
    get: () => value,
  };
}
const first = counter();
const second = counter();
first.set(source()); // source: a
sink(first.get()); // flow: a
sink(second.get());
