class Config {
  static get token() {
    return source(); // source: a
  }
  static get host() {
    return 'localhost';
  }
}
const { token, host } = Config;
sink(token); // flow: a
sink(host);
