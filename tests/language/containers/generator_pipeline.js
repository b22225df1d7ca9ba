function* map(items, callback) {
  for (const item of items) yield callback(item);
}
function* take(items, count) {
  for (const item of items) {
    if (count-- <= 0) return;
    yield item;
  }
}
const secret = source(); // source: a
sink([...take(map([secret], (item) => item + '!'), 1)]); // flow: a
sink([...take(map([secret], () => 'hidden'), 1)]);
