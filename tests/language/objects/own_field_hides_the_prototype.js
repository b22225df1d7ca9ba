const defaults = {
  token: source(), // source: a
  path: source(), // source: b
};
const options = Object.create(defaults);
options.token = 'own';
sink(options.path); // flow: b
sink(options.token);
