function show(text, other) {
  text = 'hidden';
  sink(text);
  sink(other); // flow: b
}
const first = source(); // source: a
const second = source(); // source: b
show(first, second);
