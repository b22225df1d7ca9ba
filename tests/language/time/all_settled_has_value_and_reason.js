const good = source(); // source: good
const bad = source(); // source: bad
async function main() {
  const [first, second] = await Promise.allSettled([Promise.resolve(good), Promise.reject(bad)]);
  sink(first.value); // flow: good
  sink(first.reason);
  sink(first.status);
  sink(second.reason); // flow: bad
  sink(second.value);
}
main();
