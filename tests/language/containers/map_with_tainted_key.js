const secret = source(); // source: a
const map = new Map();
map.set(secret, 'fixed');
for (const [key, value] of map) {
  sink(key); // flow: a
  sink(value);
}
sink(map.get(secret));
