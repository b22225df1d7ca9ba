async function main() {
  const blob = new Blob([source()], { type: 'text/plain' }); // source: a
  const clean = new Blob(['fixed']);
  sink(await blob.text()); // flow: a
  sink(blob.type);
  sink(await clean.text());
}
main();
