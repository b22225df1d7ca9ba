const get = (o, path) => path.split('.').reduce((v, k) => (v == null ? v : v[k]), o);
function set(o, path, value) {
  const keys = path.split('.');
  const last = keys.pop();
  let t = o;
  for (const k of keys) t = t[k] ??= {};
  t[last] = value;
  return o;
}
const data = { user: { mail: source(), name: 'n' } }; // source: a
sink(get(data, 'user.mail')); // flow: a
const w = set({}, 'a.b.c', source()); // source: b
sink(w.a.b.c); // known-miss: b a path that is walked in a loop is not followed
sink(get(w, 'a.b.c')); // flow: b
sink(get({ x: { y: 'z' } }, 'x.y'));
