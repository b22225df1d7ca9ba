let first = 'first';
let second = 'second';
let other = 'other';
for (const step of ['one', 'two', 'three']) {
  sink(second); // flow: a
  second = first;
  first = source(); // source: a
  other = step;
}
sink(other);
