const secret = source(); // source: a
const other = source(); // source: b
[secret].reduce((all, item, index) => {
  sink(all); // flow: b
  sink(item); // flow: a
  sink(index);
  return all;
}, other);
['x'].reduce((all, item) => {
  sink(all);
  sink(item);
  return all;
}, '');
