async function* read() {
  yield { text: source(), label: 'fixed' }; // source: a
}
async function* texts() {
  for await (const record of read()) yield record.text.toUpperCase();
}
async function* labels() {
  for await (const record of read()) yield record.label;
}
async function main() {
  for await (const text of texts()) sink(text); // flow: a
  for await (const label of labels()) sink(label);
}
main();
