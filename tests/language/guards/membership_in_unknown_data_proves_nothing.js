const first = source(); // source: a
const known = [first, 'red'];
if (known.includes(first)) {
  sink(first); // flow: a
}
if (['red', 'blue'].includes(first)) {
  sink(first);
}
