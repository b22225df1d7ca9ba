const readers = [];
const counters = [];
for (let i = 0; i < 2; i++) {
  const value = source(); // source: a
  readers.push(() => value);
  counters.push(() => i);
}
sink(readers[1]()); // flow: a
sink(counters[1]());
