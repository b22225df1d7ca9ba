async function load() {
  return source(); // source: a
}
async function label() {
  return 'label';
}
sink(await load()); // flow: a
sink(await label());
