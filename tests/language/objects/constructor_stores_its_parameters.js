class Client {
  constructor(host, token) {
    this.host = host;
    this.token = token;
  }
}
const client = new Client(
  'localhost',
  source(), // source: a
);
sink(client.token); // flow: a
sink(client.host);
