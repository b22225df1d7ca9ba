function load(name) {
  return { name, value: source() }; // source: a
}
const one = load('one');
const two = load('two');
sink(one.value); // flow: a
sink(two.value); // flow: a
sink(one.name);
sink(two.name);
