async function mapLimit(items, limit, fn) {
  const results = new Array(items.length);
  let next = 0;
  async function worker() {
    while (next < items.length) {
      const i = next++;
      results[i] = await fn(items[i], i);
    }
  }
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
async function main() {
  sink(await mapLimit(['a', source()], 2, async (x) => x + '!')); // source: a // flow: a
  sink(await mapLimit([source()], 2, async (x, i) => i)); // source: b
  sink(await mapLimit(['a'], 1, async (x) => x));
}
main();
