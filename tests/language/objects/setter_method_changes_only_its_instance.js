class Box {
  set(value) {
    this.value = value;
  }
}
const one = new Box();
const two = new Box();
one.set(source()); // source: a
two.set('plain');
sink(one.value); // flow: a
sink(two.value);
