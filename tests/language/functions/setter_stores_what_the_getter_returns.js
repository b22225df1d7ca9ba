const cell = {
  set value(given) {
    this.inner = given;
    this.label = 'set';
  },
  get value() {
    return this.inner;
  },
};
cell.value = source(); // source: a
sink(cell.value); // flow: a
sink(cell.label);
