const TOKEN = Symbol('token');
const HOST = Symbol('token');
const config = {
  [TOKEN]: source(), // source: a
  [HOST]: 'localhost',
};
sink(config[TOKEN]); // flow: a
sink(config[HOST]);
sink(config.TOKEN);
