async function* pages() {
  let cursor = 0;
  while (cursor < 2) {
    yield { items: [cursor === 1 ? source() : 'x'], cursor }; // source: a
    cursor++;
  }
}
async function main() {
  for await (const page of pages()) {
    sink(page.items); // flow: a
    sink(page.cursor);
  }
  const all = [];
  for await (const { items } of pages()) all.push(...items);
  sink(all); // flow: a
  for await (const v of [Promise.resolve(source()), 'y']) sink(v); // source: b // flow: b
  async function* plain() { yield 'p'; }
  for await (const v of plain()) sink(v);
}
main();
