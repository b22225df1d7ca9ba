let value = 'outer';
function load() {
  let value = source(); // source: a
  sink(value); // flow: a
}
load();
sink(value);
