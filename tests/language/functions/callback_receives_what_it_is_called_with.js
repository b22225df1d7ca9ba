function withSecret(callback) {
  callback(null, source()); // source: a
}
withSecret((error, secret) => {
  sink(error);
  sink(secret); // flow: a
});
