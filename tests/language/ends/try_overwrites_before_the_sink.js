let value = source(); // source: a
try {
  sink(value); // flow: a
  value = 'fixed';
  sink(value);
} finally {
  sink(value);
}
