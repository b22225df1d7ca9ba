function load() {
  const { text, label } = require('./values');
  sink(label);
  return text;
}
sink(load()); // flow: a
sink(require('./values').label);
