async function retry(task) {
  let last;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      return await task(attempt);
    } catch (error) {
      last = error;
    }
  }
  throw last;
}
async function main() {
  const load = async () => source(); // source: a
  sink(await retry(load)); // flow: a
  sink(await retry(async () => 'fixed'));
}
main();
