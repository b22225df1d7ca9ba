const write = (target, key, value) => {
  target[key] = value;
};
const store = {};
write(store, 'token', source()); // source: a
write(store, 'host', 'localhost');
sink(store.token); // flow: a
sink(store.host);
