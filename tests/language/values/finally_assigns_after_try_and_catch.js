function run(fail) {
  let value = 'start';
  let other = source(); // source: a
  try {
    sink(other); // flow: a
    if (fail) throw new Error('failed');
  } catch {
    other = 'caught';
    sink(other);
  } finally {
    value = source(); // source: b
    other = 'done';
  }
  sink(value); // flow: b
  sink(other);
}
run(true);
run(false);
