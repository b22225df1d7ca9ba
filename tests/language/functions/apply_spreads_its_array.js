function send(host, secret) {
  sink(host);
  sink(secret); // flow: a
}
const parts = ['localhost', source()]; // source: a
send.apply(null, parts);
