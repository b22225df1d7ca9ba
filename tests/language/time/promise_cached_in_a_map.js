const cache = new Map();
function once(key, load) {
  if (!cache.has(key)) cache.set(key, load());
  return cache.get(key);
}
async function main() {
  const load = async () => source(); // source: a
  sink(await once('text', load)); // flow: a
  sink(await Promise.resolve('fixed'));
}
main();
