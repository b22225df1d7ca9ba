class Token {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return `token ${this.text}`;
  }
}
class Hidden extends Token {
  toString() {
    return 'hidden';
  }
}
const secret = source(); // source: a
sink(`${new Token(secret)}`); // flow: a
sink(`${new Hidden(secret)}`); // known-false: a implicit conversions (toString, valueOf, toJSON) are no calls
