let pending = 'none';
let label = 'fixed';
function flush() {
  sink(pending); // flow: a
  sink(label);
}
setTimeout(flush, 5);
pending = source(); // source: a
