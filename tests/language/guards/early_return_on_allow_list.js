const allowed = ['red', 'blue'];
function show(value) {
  sink(value); // flow: a
  if (!allowed.includes(value)) return;
  sink(value);
}
const secret = source(); // source: a
show(secret);
