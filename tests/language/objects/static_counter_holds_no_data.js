class Token {
  static count = 0;
  static last = null;
  constructor(text) {
    Token.count += 1;
    Token.last = text;
  }
}
new Token(source()); // source: a
sink(Token.last); // flow: a
sink(Token.count);
