function countdown(items) {
  let at = 0;
  return {
    [Symbol.iterator]() {
      return this;
    },
    next() {
      return at < items.length ? { value: items[at++], done: false } : { value: undefined, done: true };
    },
  };
}
const secret = source(); // source: a
for (const item of countdown([secret])) sink(item); // flow: a
sink([...countdown([secret])]); // flow: a
sink(countdown([]).next().value);
