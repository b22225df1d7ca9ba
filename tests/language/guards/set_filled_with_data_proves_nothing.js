function each(items, extra) {
  const seen = new Set();
  items.forEach((item) => {
    if (seen.has(item)) {
      sink(item); // flow: a
      return;
    }
    seen.add(item);
  });
  if (seen.has(extra)) sink(extra); // flow: a
  const fixed = new Set(['red']);
  if (fixed.has(extra)) sink(extra);
}
const secret = source(); // source: a
each([secret, secret], secret);
