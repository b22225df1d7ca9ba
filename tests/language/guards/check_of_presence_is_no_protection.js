function show(value) {
  if (!value) return;
  sink(value); // flow: a
  if (typeof value === 'undefined') {
    sink(value);
    return;
  }
  if (value != null && value.length > 3) sink(value); // flow: a
}
const secret = source(); // source: a
show(secret);
