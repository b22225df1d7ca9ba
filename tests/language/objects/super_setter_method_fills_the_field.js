class Base {
  set(value) {
    this.value = value;
    this.label = 'set';
  }
}
class Trimmed extends Base {
  set(value) {
    super.set(value.trim());
  }
}
const box = new Trimmed();
box.set(source()); // source: a
sink(box.value); // flow: a
sink(box.label);
