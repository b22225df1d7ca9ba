class Client {
  constructor(token) {
    this.token = token;
    this.host = 'localhost';
  }
  headers(paths) {
    return paths.map((path) => path + this.token);
  }
  urls(paths) {
    return paths.map((path) => this.host + path);
  }
}
const client = new Client(source()); // source: a
sink(client.headers(['/users'])); // flow: a
sink(client.urls(['/users']));
