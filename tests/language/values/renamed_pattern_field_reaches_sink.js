const options = {
  key: source(), // source: a
  name: 'service',
};
const { key: name, name: key } = options;
sink(name); // flow: a
sink(key);
