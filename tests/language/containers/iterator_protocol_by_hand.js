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
for (const item of countdown([secret])) sink(item); // known-miss: a values sent into, returned or thrown by generators and hand-made iterators are not followed
sink([...countdown([secret])]); // known-miss: a values sent into, returned or thrown by generators and hand-made iterators are not followed
sink(countdown([]).next().value);
