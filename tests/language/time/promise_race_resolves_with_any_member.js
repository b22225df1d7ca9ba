const secret = source(); // source: a
async function main() {
  const winner = await Promise.race([Promise.resolve(secret), new Promise(() => {})]);
  sink(winner); // flow: a
  const clean = await Promise.race([Promise.resolve('one'), Promise.resolve('two')]);
  sink(clean);
}
main();
