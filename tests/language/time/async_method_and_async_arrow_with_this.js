class Client {
  constructor(token) {
    this.token = token;
    this.label = 'fixed';
  }
  async read() {
    return this.token;
  }
  describe = async () => this.label;
}
async function main() {
  const client = new Client(source()); // source: a
  sink(await client.read()); // flow: a
  sink(await client.describe());
}
main();
