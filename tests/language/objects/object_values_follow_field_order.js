const settings = {
  host: 'localhost',
  token: source(), // source: a
};
const [host, token] = Object.values(settings);
sink(token); // flow: a
sink(host); // known-false: a Object.values does not keep the order of properties
