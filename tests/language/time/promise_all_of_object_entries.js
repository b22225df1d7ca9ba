async function main() {
  const tasks = { text: Promise.resolve(source()), label: Promise.resolve('fixed') }; // source: a
  const [text, label] = await Promise.all([tasks.text, tasks.label]);
  sink(text); // flow: a
  sink(label);
  const pairs = await Promise.all(Object.entries(tasks).map(async ([key, task]) => [key, await task]));
  sink(Object.fromEntries(pairs)); // known-miss: a results and reasons of several promises are not kept apart by index
  sink(Object.keys(tasks));
}
main();
