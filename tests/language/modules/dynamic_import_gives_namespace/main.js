async function main() {
  const { load, name } = await import('./api.js');
  sink(load()); // flow: a
  sink(name());
  const api = await import('./api.js');
  sink(api.default); // flow: b
}
main();
