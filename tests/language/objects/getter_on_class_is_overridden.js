class Base {
  constructor(value) {
    this.value = value;
  }
  get shown() {
    return this.value;
  }
}
class Masked extends Base {
  get shown() {
    return '***';
  }
}
const secret = source(); // source: a
sink(new Base(secret).shown); // flow: a
sink(new Masked(secret).shown);
