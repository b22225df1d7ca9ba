const WithToken = (Base) =>
  class extends Base {
    header() {
      return `${this.scheme()} ${this.token}`;
    }
  };
class Client {
  scheme() {
    return 'Bearer';
  }
}
const client = new (WithToken(Client))();
client.token = source(); // source: a
sink(client.header()); // flow: a
sink(client.scheme());
