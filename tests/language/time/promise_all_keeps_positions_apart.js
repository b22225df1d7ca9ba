async function first() {
  return source(); // source: a
}
async function second() {
  return 'fixed';
}
async function main() {
  const [secret, label] = await Promise.all([first(), second()]);
  sink(secret); // flow: a
  sink(label);
}
main();
