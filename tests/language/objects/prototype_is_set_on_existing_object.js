const base = {
  header() {
    return `Bearer ${this.token}`;
  },
  scheme: () => 'Bearer',
};
const client = { token: source() }; // source: a
Object.setPrototypeOf(client, base);
sink(client.header()); // flow: a
sink(client.scheme());
