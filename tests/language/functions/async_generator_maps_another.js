async function* pages() {
  yield { items: [source()], cursor: 'next' }; // source: a
}
async function* items() {
  for await (const { items } of pages()) yield* items;
}
async function* cursors() {
  for await (const { cursor } of pages()) yield cursor;
}
for await (const item of items()) sink(item); // flow: a
for await (const cursor of cursors()) sink(cursor);
