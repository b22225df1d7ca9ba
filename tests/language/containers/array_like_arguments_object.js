function show() {
  sink(arguments[0]);
  sink(arguments[1]); // flow: a
  sink(arguments.length);
  const list = Array.prototype.slice.call(arguments);
  sink(list[1]); // flow: a
}
const secret = source(); // source: a
show('fixed', secret);
