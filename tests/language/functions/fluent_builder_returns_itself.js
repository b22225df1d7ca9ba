class Request {
  token(value) {
    this.auth = value;
    return this;
  }
  path(value) {
    this.url = value;
    return this;
  }
}
const request = new Request().path('/users').token(source()); // source: a
sink(request.auth); // flow: a
sink(request.url);
