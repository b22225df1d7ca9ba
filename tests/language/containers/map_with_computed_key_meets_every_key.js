const map = new Map();
const empty = new Map();
function remember(id, value) {
  map.set(id, value);
  empty.set(id, 'fixed');
}
function recall(id) {
  sink(empty.get(id));
  return map.get(id);
}
remember('x1', source()); // source: a
sink(recall('x1')); // flow: a
