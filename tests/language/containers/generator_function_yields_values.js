function* pairs() {
  yield 'fixed';
  yield source(); // source: a
}
function* plain() {
  yield 'fixed';
}
for (const item of pairs()) sink(item); // flow: a
for (const item of plain()) sink(item);
const [first] = [...plain()];
sink(first);
