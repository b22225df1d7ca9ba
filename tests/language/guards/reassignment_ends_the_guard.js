function show(value, other) {
  if (value !== 'red') {
    value = 'red';
  }
  sink(value);
  value = other;
  sink(value); // flow: b
}
const first = source(); // source: a
const second = source(); // source: b
show(first, second);
