async function load(id) {
  return { id, text: source() }; // source: a
}
async function plain(id) {
  return { id, text: 'fixed' };
}
async function main() {
  const records = await Promise.all(['1', '2'].map(load));
  const others = await Promise.all(['1', '2'].map((id) => plain(id)));
  for (const record of records) sink(record.text); // flow: a
  for (const record of records) sink(record.id);
  for (const record of others) sink(record.text);
}
main();
