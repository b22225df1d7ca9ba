function* work() {
  yield 'step';
  return source(); // source: a
}
function* outer() {
  const result = yield* work();
  sink(result); // known-miss: a values sent into, returned or thrown by generators and hand-made iterators are not followed
}
for (const step of outer()) {
  sink(step);
}
