class Config {
  #inner = {};
  set token(value) {
    this.#inner.token = value;
    this.#inner.label = 'token';
  }
  get token() {
    return this.#inner.token;
  }
  get label() {
    return this.#inner.label;
  }
}
const config = new Config();
config.token = source(); // source: a
sink(config.token); // flow: a
sink(config.label);
