const allowed = new Set(['red', 'blue']);
function show(value) {
  sink(value); // flow: a
  if (!allowed.has(value)) throw new Error('not allowed');
  sink(value);
}
const secret = source(); // source: a
try {
  show(secret);
} catch (error) {
  sink(error.message);
}
