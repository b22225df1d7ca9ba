class Session {
  #token = source(); // source: a
  #label = 'session';
  token() {
    return this.#token;
  }
  label() {
    return this.#label;
  }
}
const session = new Session();
sink(session.token()); // flow: a
sink(session.label());
