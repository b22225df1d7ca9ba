const tokens = new WeakMap();
class Client {
  constructor(token) {
    tokens.set(this, token);
  }
  header() {
    return tokens.get(this);
  }
}
const secret = new Client(source()); // source: a
const plain = new Client('plain');
sink(secret.header()); // flow: a
sink(plain.header()); // known-false: a entries kept by an object's identity are not told apart
