class Account {
  constructor(token) {
    this.token = token;
  }
  toJSON() {
    return { kind: 'account' };
  }
}
class Note {
  constructor(text) {
    this.text = text;
  }
  toJSON() {
    return { body: this.text };
  }
}
const secret = source(); // source: a
sink(JSON.stringify(new Account(secret))); // known-false: a implicit conversions (toString, valueOf, toJSON) are no calls
sink(JSON.stringify(new Note(secret))); // flow: a
