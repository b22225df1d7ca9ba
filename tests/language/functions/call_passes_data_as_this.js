function token() {
  return this.token;
}
function host() {
  return this.host;
}
const config = { token: source(), host: 'localhost' }; // source: a
sink(token.call(config)); // flow: a
sink(host.call(config));
sink(token.call({ token: 'plain' }));
