function check(value) {
  throw value;
}
const secret = source(); // source: a
try {
  check(secret);
} catch (thrown) {
  sink(thrown); // flow: a
}
try {
  check('fixed');
} catch (thrown) {
  sink(thrown);
}
