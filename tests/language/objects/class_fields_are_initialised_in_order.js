class Request {
  token = source(); // source: a
  header = `Bearer ${this.token}`;
  method = 'GET';
}
const request = new Request();
sink(request.header); // flow: a
sink(request.method);
