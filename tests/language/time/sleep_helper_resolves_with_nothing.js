const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function main() {
  const secret = source(); // source: a
  const nothing = await sleep(1);
  sink(nothing);
  await sleep(secret.length > 3 ? 1 : 2);
  sink(secret); // flow: a
}
main();
