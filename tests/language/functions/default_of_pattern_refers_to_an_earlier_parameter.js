function send(secret, { header = `Bearer ${secret}`, method = 'GET' } = {}) {
  sink(header); // flow: a
  sink(method);
}
send(source()); // source: a
