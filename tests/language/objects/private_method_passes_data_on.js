class Client {
  #encode(value) {
    return `<${value}>`;
  }
  #mask() {
    return '***';
  }
  show(value) {
    return this.#encode(value);
  }
  hide(value) {
    return this.#mask(value);
  }
}
const secret = source(); // source: a
sink(new Client().show(secret)); // flow: a
sink(new Client().hide(secret));
