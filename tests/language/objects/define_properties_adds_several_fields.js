const config = Object.defineProperties({}, {
  token: { value: source() }, // source: a
  host: { value: 'localhost' },
});
sink(config.token); // flow: a
sink(config.host);
