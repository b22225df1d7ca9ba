function descend(value, depth) {
  if (depth === 0) return value;
  return descend(value, depth - 1);
}
const secret = source(); // source: a
sink(descend(secret, 3)); // flow: a
sink(descend('plain', 3));
