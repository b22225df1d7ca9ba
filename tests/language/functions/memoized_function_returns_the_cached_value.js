function memoize(run) {
  const cache = new Map();
  return (key) => {
    if (!cache.has(key)) cache.set(key, run(key));
    return cache.get(key);
  };
}
const secret = memoize((name) => name + source()); // source: a
const plain = memoize((name) => name + '!');
sink(secret('x')); // flow: a
sink(plain('x'));
