class Client {
  token = source(); // source: a
  host = 'localhost';
  header = () => this.token;
  url = () => this.host;
}
const { header, url } = new Client();
sink(header()); // flow: a
sink(url());
