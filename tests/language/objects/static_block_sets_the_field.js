class Config {
  static token;
  static host;
  static {
    Config.token = source(); // source: a
    Config.host = 'localhost';
  }
}
sink(Config.token); // flow: a
sink(Config.host);
