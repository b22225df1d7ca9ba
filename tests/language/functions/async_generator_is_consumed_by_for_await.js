async function* pages() {
  yield await source(); // source: a
}
async function* numbers() {
  yield 1;
}
for await (const page of pages()) {
  sink(page); // flow: a
}
for await (const number of numbers()) {
  sink(number);
}
