function load() {
  let value = source(); // source: a
  try {
    return value;
  } finally {
    value = 'cleared';
    sink(value);
  }
}
sink(load()); // flow: a
