class Client {
  constructor(token) {
    this.token = token;
    this.retries = 3;
  }
  header() {
    return `Bearer ${this.token}`;
  }
  attempts() {
    return this.retries;
  }
}
const client = new Client(source()); // source: a
sink(client.header()); // flow: a
sink(client.attempts());
