async function main() {
  const blob = new Blob([source()], { type: 'text/plain' }); // source: a
  const clean = new Blob(['fixed']);
  sink(await blob.text()); // flow: a
  sink(blob.type); // known-false: a what removes or replaces elements of a container is not followed
  sink(await clean.text());
}
main();
