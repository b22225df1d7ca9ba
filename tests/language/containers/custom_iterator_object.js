class Pages {
  constructor(items) {
    this.items = items;
  }
  *[Symbol.iterator]() {
    for (const item of this.items) yield item;
  }
}
const secret = source(); // source: a
for (const item of new Pages([secret])) sink(item); // flow: a
for (const item of new Set(['fixed'])) sink(item);
sink([...new Pages([secret])][0]); // known-miss: a values sent into, returned or thrown by generators and hand-made iterators are not followed
sink([...new Set(['fixed'])][0]);
