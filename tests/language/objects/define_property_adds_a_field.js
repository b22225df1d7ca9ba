const config = { host: 'localhost' };
Object.defineProperty(config, 'token', {
  value: source(), // source: a
  enumerable: false,
});
sink(config.token); // flow: a
sink(config.host);
sink(Object.keys(config));
