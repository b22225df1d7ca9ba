const secret = source(); // source: a
[secret].forEach((item, index, all) => {
  sink(all[0]); // flow: a
  sink(index);
});
['x'].forEach((item, index, all) => {
  sink(all[0]);
});
