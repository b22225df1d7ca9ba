sink(load()); // flow: a
sink(label());
function load() {
  return source(); // source: a
}
function label() {
  return 'label';
}
