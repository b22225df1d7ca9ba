function Box(value) {
  this.value = value;
  this.label = 'box';
}
const secret = new Box(source()); // source: a
const plain = new Box('plain');
sink(secret.value); // flow: a
sink(plain.value);
sink(secret.label);
