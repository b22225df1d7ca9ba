const store = require('./store');

exports.show = () => {
  sink(store.items.text); // flow: a
  sink(store.label);
};
