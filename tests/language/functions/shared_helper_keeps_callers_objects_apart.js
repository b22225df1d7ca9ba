function fill(target, value) {
  target.value = value;
}
const first = {};
const second = {};
fill(first, source()); // source: a
fill(second, 'plain');
sink(first.value); // flow: a
sink(second.value);
