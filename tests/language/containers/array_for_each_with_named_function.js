function show(item) {
  sink(item); // flow: a
}
function showOther(item) {
  sink(item);
}
const items = [];
items.push(source()); // source: a
items.forEach(show);
['x', 'y'].forEach(showOther);
