function show(value) {
  const number = Number(value);
  if (Number.isNaN(number)) {
    sink(value); // flow: a
    return;
  }
  sink(number);
}
const secret = source(); // source: a
show(secret);
