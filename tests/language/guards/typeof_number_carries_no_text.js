function show(value) {
  if (typeof value === 'number') {
    sink(value);
    return;
  }
  if (typeof value === 'string') sink(value); // flow: a
  if (typeof value === 'boolean') sink(value);
}
const secret = source(); // source: a
show(secret);
