function wait(value) {
  return new Promise((resolve) => {
    resolve(value);
  });
}
async function main() {
  const secret = source(); // source: a
  sink(await wait(secret)); // flow: a
  sink(await wait('fixed'));
}
main();
