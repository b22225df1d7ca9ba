const secret = source(); // source: a
const map = new Map([['k', secret]]);
for (const [key, value] of map) {
  sink(key);
  sink(value); // flow: a
}
map.forEach((value, key) => {
  sink(value); // flow: a
  sink(key);
});
sink([...map.values()][0]); // flow: a
sink([...map.keys()][0]);
