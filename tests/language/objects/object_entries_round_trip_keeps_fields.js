const settings = {
  token: source(), // source: a
  host: 'localhost',
};
const copy = Object.fromEntries(Object.entries(settings));
const sizes = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value.length]));
sink(copy.token); // flow: a
sink(sizes);
