async function main() {
  const secret = source(); // source: a
  const pending = [Promise.resolve(secret)];
  const plain = [Promise.resolve('fixed')];
  for await (const value of pending) sink(value); // flow: a
  for await (const value of plain) sink(value);
}
main();
