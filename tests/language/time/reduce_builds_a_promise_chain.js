const secret = source(); // source: a
const append = (text) => async (all) => all + text;
async function main() {
  const texts = [append('x'), append(secret)];
  sink(await texts.reduce((chain, step) => chain.then(step), Promise.resolve(''))); // flow: a
  const plain = ['x', 'y'];
  sink(await plain.reduce(async (all, text) => (await all) + text, Promise.resolve('')));
}
main();
