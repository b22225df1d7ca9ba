function show(value) {
  sink(value); // flow: a
  return 'done';
  sink(value);
}
const secret = source(); // source: a
sink(show(secret));
