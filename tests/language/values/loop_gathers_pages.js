function fetchPage(cursor) {
  if (!cursor) return { items: ['i1'], next: 'c1' };
  if (cursor === 'c1') return { items: [source()], next: null }; // source: a
  return { items: [], next: null };
}
const all = [];
let cursor;
do {
  const page = fetchPage(cursor);
  all.push(...page.items);
  cursor = page.next;
} while (cursor);
sink(all); // flow: a
sink(cursor);
sink(all.length);
sink(all.join(',')); // flow: a
