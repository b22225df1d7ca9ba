const secret = source(); // source: a
const target = { label: 'fixed' };
const proxy = new Proxy(target, {
  get: (object, key) => (key === 'text' ? secret : object[key]),
});
sink(proxy.text); // known-miss: a traps of a Proxy are not entered
sink(target.label);
sink(target.text);
