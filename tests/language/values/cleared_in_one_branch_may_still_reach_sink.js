function send(mask) {
  let value = source(); // source: a
  let shown = value;
  if (mask) {
    value = '***';
    sink(value);
  }
  shown = 'shown';
  sink(value); // flow: a
  sink(shown);
}
send(true);
send(false);
