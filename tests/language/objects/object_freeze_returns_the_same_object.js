const frozen = Object.freeze({
  token: source(), // source: a
  host: 'localhost',
});
sink(frozen.token); // flow: a
sink(frozen.host);
