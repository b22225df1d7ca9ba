class Client {
  static token = source(); // source: a
  token = 'instance';
  static read() {
    return this.token;
  }
  read() {
    return this.token;
  }
}
sink(Client.read()); // flow: a
sink(new Client().read());
