class Client {
  constructor(token) {
    this.token = token;
    this.label = 'fixed';
  }
}
module.exports = Client;
