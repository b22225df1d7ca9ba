function load() {
  return source(); // source: a
}
function run() {
  function load() {
    return 'inner';
  }
  return load();
}
sink(load()); // flow: a
sink(run());
