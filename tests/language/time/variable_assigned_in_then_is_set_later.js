async function main() {
  let text = 'none';
  let label = 'none';
  const task = Promise.resolve(source()).then((value) => { // source: a
    text = value;
    label = 'loaded';
  });
  sink(text); // known-false: a the order of calls against a captured variable is not followed
  await task;
  sink(text); // flow: a
  sink(label);
}
main();
