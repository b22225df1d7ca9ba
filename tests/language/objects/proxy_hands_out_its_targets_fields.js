const target = {
  token: source(), // source: a
  host: 'localhost',
};
const proxy = new Proxy(target, {
  get: (object, name) => object[name],
});
sink(proxy.token); // flow: a
sink(proxy.host);
