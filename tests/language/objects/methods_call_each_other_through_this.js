class Client {
  request(token) {
    return this.build(token, 'GET');
  }
  build(token, method) {
    return { header: this.header(token), method };
  }
  header(token) {
    return `Bearer ${token}`;
  }
}
const request = new Client().request(source()); // source: a
sink(request.header); // flow: a
sink(request.method);
