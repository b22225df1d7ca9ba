class Client {
  constructor(token) { this.token = token; }
  async page(startAt) { return { values: [{ id: startAt, author: this.token + '@' }], isLast: startAt > 0, total: 2 }; }
  async *all() {
    let startAt = 0;
    for (;;) {
      const { values, isLast } = await this.page(startAt);
      yield* values;
      if (isLast) return;
      startAt += values.length;
    }
  }
}
(async () => {
  const authors = [];
  for await (const v of new Client(source()).all()) authors.push(v.author); // source: a
  sink(authors); // flow: a
  for await (const v of new Client('anon').all()) sink(v.author);
  const first = await new Client(source()).page(0); // source: b
  sink(first.values[0].author); // flow: b
  sink(first.total);
})();
