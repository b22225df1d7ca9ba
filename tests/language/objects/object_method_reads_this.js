const client = {
  token: source(), // source: a
  host: 'localhost',
  header() {
    return 'Bearer ' + this.token;
  },
  url() {
    return 'https://' + this.host;
  },
};
sink(client.header()); // flow: a
sink(client.url());
