const defaults = {
  token: source(), // source: a
};
const options = Object.create(defaults);
const other = Object.create({ token: 'none' });
sink(options.token); // flow: a
sink(other.token);
