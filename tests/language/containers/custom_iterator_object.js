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
sink([...new Pages([secret])][0]); // flow: a
sink([...new Set(['fixed'])][0]);
