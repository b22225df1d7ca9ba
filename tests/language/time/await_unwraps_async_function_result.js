async function load() {
  return source(); // source: a
}
async function name() {
  return 'fixed';
}
async function main() {
  const value = await load();
  const label = await name();
  sink(value); // flow: a
  sink(label);
}
main();
