const load = async () => source(); // source: a
const label = async () => 'label';
for await (const value of [load()]) {
  sink(value); // flow: a
}
for await (const value of [label()]) {
  sink(value);
}
