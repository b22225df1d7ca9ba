async function* pages() {
  yield source(); // source: a
}
async function* numbers() {
  yield 'one';
}
async function main() {
  for await (const page of pages()) sink(page); // flow: a
  for await (const number of numbers()) sink(number);
}
main();
