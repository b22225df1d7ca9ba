const config = {
  get token() {
    return source(); // source: a
  },
  get host() {
    return 'localhost';
  },
};
sink(config.token); // flow: a
sink(config.host);
