async function load() {
  return { page: { text: source() } }; // source: a
}
async function main() {
  const {
    page: { text = 'none', title = 'untitled' },
    total = 'zero',
  } = await load();
  sink(text); // flow: a
  sink(title);
  sink(total);
}
main();
