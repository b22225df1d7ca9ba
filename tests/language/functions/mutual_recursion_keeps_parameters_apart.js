function ping(secret, label, n) {
  if (n === 0) return;
  pong(label, secret, n - 1);
}
function pong(label, secret, n) {
  sink(label);
  sink(secret); // flow: a
  ping(secret, label, n);
}
ping(source(), 'label', 2); // source: a
