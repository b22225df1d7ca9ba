async function load() {
  return source(); // source: a
}
async function main() {
  let value = '';
  sink(value);
  try {
    value = await load();
  } finally {
    sink(value); // flow: a
  }
  value = '';
  sink(value);
}
main();
