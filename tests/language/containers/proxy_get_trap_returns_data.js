const secret = source(); // source: a
const target = { label: 'fixed' };
const proxy = new Proxy(target, {
  get: (object, key) => (key === 'text' ? secret : object[key]),
});
sink(proxy.text); // flow: a
sink(target.label);
sink(target.text);
