function swap(left, right, other, depth) {
  if (depth === 0) return { left, other };
  return swap(right, left, other, depth - 1);
}
const result = swap(source(), 'plain', 'other', 2); // source: a
sink(result.left); // flow: a
sink(result.other);
