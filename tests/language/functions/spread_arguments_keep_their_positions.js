function send(host, secret, port) {
  sink(host);
  sink(secret); // flow: a
  sink(port);
}
const parts = [
  source(), // source: a
  443,
];
send('localhost', ...parts);
