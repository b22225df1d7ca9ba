const first = source(); // source: a
const second = source(); // source: b
if (!['red'].includes(first)) {
  sink(first); // flow: a
  sink(second); // flow: b
} else {
  sink(first);
}
