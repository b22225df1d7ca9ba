class Pages {
  constructor(items) {
    this.items = items;
  }
  [Symbol.asyncIterator]() {
    const items = [...this.items];
    return {
      next: async () => (items.length ? { done: false, value: items.shift() } : { done: true, value: undefined }),
    };
  }
}
async function main() {
  const secret = source(); // source: a
  for await (const item of new Pages([secret])) sink(item); // flow: a
  for await (const item of ['fixed']) sink(item);
}
main();
