async function inBatches(items, size, run) {
  const results = [];
  for (let at = 0; at < items.length; at += size) {
    const batch = items.slice(at, at + size);
    results.push(...(await Promise.all(batch.map(run))));
  }
  return results;
}
async function main() {
  const secret = source(); // source: a
  sink(await inBatches(['x', secret], 1, async (item) => `<${item}>`)); // flow: a
  sink(await inBatches(['x', 'y'], 1, async (item) => `<${item}>`));
}
main();
