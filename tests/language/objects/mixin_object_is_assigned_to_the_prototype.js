const readable = {
  read() {
    return this.value;
  },
  size() {
    return this.value.length;
  },
};
class Box {
  constructor(value) {
    this.value = value;
  }
}
Object.assign(Box.prototype, readable);
const box = new Box(source()); // source: a
sink(box.read()); // flow: a
sink(box.size());
