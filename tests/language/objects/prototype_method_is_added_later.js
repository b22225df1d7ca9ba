function Client(token) {
  this.token = token;
}
Client.prototype.header = function () {
  return `Bearer ${this.token}`;
};
Client.prototype.scheme = () => 'Bearer';
const client = new Client(source()); // source: a
sink(client.header()); // flow: a
sink(client.scheme());
