async function main() {
  let text = 'none';
  let label = 'none';
  const task = Promise.resolve(source()).then((value) => { // source: a
    text = value;
    label = 'loaded';
  });
  sink(text);
  await task;
  sink(text); // flow: a
  sink(label);
}
main();
