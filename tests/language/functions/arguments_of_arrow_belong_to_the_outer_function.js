function outer() {
  const read = () => arguments[0];
  const other = () => arguments[1];
  sink(read('inner')); // flow: a
  sink(other('inner'));
}
outer(source(), 'plain'); // source: a
