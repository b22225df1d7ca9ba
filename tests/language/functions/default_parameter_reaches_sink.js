function send(body = source(), method = 'GET') { // source: a
  sink(body); // flow: a
  sink(method);
}
send();
