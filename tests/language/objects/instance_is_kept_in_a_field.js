class Token {
  constructor(text) {
    this.text = text;
  }
}
class Session {
  constructor(text) {
    this.token = new Token(text);
    this.backup = new Token('none');
  }
}
const session = new Session(source()); // source: a
sink(session.token.text); // flow: a
sink(session.backup.text);
