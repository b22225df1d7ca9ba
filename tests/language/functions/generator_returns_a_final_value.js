function* work() {
  yield 'step';
  return source(); // source: a
}
function* outer() {
  const result = yield* work();
  sink(result); // flow: a
}
for (const step of outer()) {
  sink(step);
}
