function* values() {
  yield 'first';
  yield source(); // source: a
}
function* words() {
  yield 'word';
}
sink([...values()]); // flow: a
sink([...words()]);
