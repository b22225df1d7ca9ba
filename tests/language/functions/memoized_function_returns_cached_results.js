function memoize(fn) {
  const cache = new Map();
  return (key) => {
    if (!cache.has(key)) cache.set(key, fn(key));
    return cache.get(key);
  };
}
const load = memoize((k) => 'value:' + k);
const safe = memoize((k) => 'v' + k.length);
sink(load(source())); // source: a // flow: a
sink(safe(source())); // source: b
