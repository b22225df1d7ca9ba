function send(secret, label) {
  sink(secret); // flow: a
  sink(label);
}
send(
  source(), // source: a
  'label',
);
