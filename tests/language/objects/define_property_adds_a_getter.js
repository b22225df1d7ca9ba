const config = {};
Object.defineProperty(config, 'token', {
  get: () => source(), // source: a
});
Object.defineProperty(config, 'host', {
  get: () => 'localhost',
});
sink(config.token); // flow: a
sink(config.host);
