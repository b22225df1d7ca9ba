async function load(id) {
  return { id, text: id === 'x1' ? source() : 'none' }; // source: a
}
async function main() {
  const texts = [];
  const ids = [];
  for (const id of ['x1', 'x2']) {
    const record = await load(id);
    texts.push(record.text);
    ids.push(record.id);
  }
  sink(texts); // flow: a
  sink(ids);
}
main();
