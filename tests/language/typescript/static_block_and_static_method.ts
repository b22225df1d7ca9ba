class Config {
  static token: string;
  static label: string;
  static {
    Config.token = source(); // source: a
    this.label = 'fixed';
  }
  static read(): string {
    return Config.token;
  }
}
sink(Config.read()); // flow: a
sink(Config.label);
