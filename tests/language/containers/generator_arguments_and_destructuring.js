function* numbered(items) {
  let index = 0;
  for (const item of items) yield [index++, item];
}
const secret = source(); // source: a
for (const [index, item] of numbered([secret])) {
  sink(item); // flow: a
  sink(index);
}
for (const [, item] of numbered(['fixed'])) sink(item);
