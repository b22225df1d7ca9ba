function* inner(value) {
  yield value;
}
function* outer(value) {
  yield 'start';
  yield* inner(value);
}
const secret = source(); // source: a
sink(Array.from(outer(secret))); // flow: a
sink(Array.from(outer('plain')));
