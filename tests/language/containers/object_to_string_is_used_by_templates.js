class Name {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}
class Hidden extends Name {
  toString() {
    return 'hidden';
  }
}
const secret = source(); // source: a
sink(`${new Name(secret)}`); // flow: a
sink(`${new Hidden(secret)}`); // known-false: a implicit conversions (toString, valueOf, toJSON) are no calls
sink('' + new Name('fixed'));
