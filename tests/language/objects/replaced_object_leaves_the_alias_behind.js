let options = {
  token: source(), // source: a
};
const before = options;
options = { token: 'none' };
sink(before.token); // flow: a
sink(options.token);
