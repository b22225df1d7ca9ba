function load() {
  return source(); // source: a
}
function name() {
  return 'load';
}
sink(load()); // flow: a
sink(name());
