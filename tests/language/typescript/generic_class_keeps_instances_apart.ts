class Box<T> {
  constructor(private value: T) {}
  get(): T {
    return this.value;
  }
}
const full = new Box<string>(source()); // source: a
const plain = new Box<string>('fixed');
sink(full.get()); // flow: a
sink(plain.get());
