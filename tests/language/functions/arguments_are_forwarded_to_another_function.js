function send(label, secret) {
  sink(label);
  sink(secret); // flow: a
}
function forward() {
  return send.apply(this, arguments);
}
forward('label', source()); // source: a
