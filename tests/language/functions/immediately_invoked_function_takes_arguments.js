((secret, plain) => {
  sink(secret); // flow: a
  sink(plain);
})(
  source(), // source: a
  'plain',
);
