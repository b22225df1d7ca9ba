function send({ token = source(), host = 'localhost' } = {}) { // source: a
  sink(token); // flow: a
  sink(host);
}
send();
