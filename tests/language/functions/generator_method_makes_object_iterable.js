class Bag {
  constructor(...items) {
    this.items = items;
  }
  *[Symbol.iterator]() {
    yield* this.items;
  }
}
const secrets = new Bag(source()); // source: a
const words = new Bag('one', 'two');
sink([...secrets]); // flow: a
sink([...words]);
