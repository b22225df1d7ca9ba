async function* pages() {
  const secret = source(); // source: a
  yield { items: secret, cursor: 'c1' };
}
async function main() {
  const iterator = pages();
  const step = await iterator.next();
  sink(step.value.items); // flow: a
  sink(step.value.cursor);
  sink(step.done);
}
main();
