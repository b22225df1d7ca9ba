class Box {
  constructor(value) {
    this.value = value;
  }
  get() {
    return this.value;
  }
}
const secret = new Box(source()); // source: a
const plain = new Box('plain');
sink(secret.get()); // flow: a
sink(plain.get());
