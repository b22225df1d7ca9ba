class Client {
  constructor(options) {
    this.options = { retries: '3', ...options };
  }
}
const client = new Client({ token: source() }); // source: a
sink(client.options.token); // flow: a
sink(client.options.retries);
sink(new Client({}).options.token);
