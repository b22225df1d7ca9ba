class Poller {
  constructor(values) { this.values = values; }
  async *[Symbol.asyncIterator]() {
    for (const v of this.values) {
      await null;
      yield { v, at: 'now' };
    }
  }
}
async function main() {
  for await (const { v, at } of new Poller(['a', source()])) { // source: a
    sink(v); // flow: a
    sink(at);
  }
  for await (const { v } of new Poller(['quiet'])) sink(v);
  const it = new Poller([source()])[Symbol.asyncIterator](); // source: b
  const first = await it.next();
  sink(first.value.v); // flow: b
  sink(first.done);
}
main();
