class Client {
  constructor({ send, host = 'localhost' }) {
    this.send = send;
    this.host = host;
  }
  post(body) {
    this.send(this.host, body);
  }
}
const send = (host, body) => {
  sink(body); // flow: a
  sink(host);
};
new Client({ send }).post(source()); // source: a
