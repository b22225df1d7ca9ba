function* inner() {
  yield source(); // source: a
  return 'done';
}
function* outer() {
  const result = yield* inner();
  sink(result);
}
for (const item of outer()) sink(item); // flow: a
