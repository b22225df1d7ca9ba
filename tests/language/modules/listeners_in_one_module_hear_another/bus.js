const map = new Map();
export default {
  on: (n, f) => map.set(n, [...(map.get(n) || []), f]),
  emit: (n, d) => (map.get(n) || []).forEach((f) => f(d)),
};
