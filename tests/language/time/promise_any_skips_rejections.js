const good = source(); // source: good
const bad = source(); // source: bad
async function main() {
  const value = await Promise.any([Promise.reject(bad), Promise.resolve(good)]);
  sink(value); // flow: good
  try {
    await Promise.any([Promise.reject(bad)]);
    sink('unreached');
  } catch (error) {
    sink(error.errors[0]); // flow: bad
  }
}
main();
