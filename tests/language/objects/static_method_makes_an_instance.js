class Token {
  constructor(text) {
    this.text = text;
    this.kind = 'token';
  }
  static of(text) {
    return new Token(text);
  }
}
const secret = Token.of(source()); // source: a
sink(secret.text); // flow: a
sink(secret.kind);
sink(Token.of('plain').text);
