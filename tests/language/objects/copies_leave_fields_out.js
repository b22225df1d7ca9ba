function redact(user) {
  const copy = { ...user };
  delete copy.password;
  delete copy['token'];
  return copy;
}
const user = { password: source(), token: source(), name: 'n' }; // source: a
sink(redact(user));
sink(user); // flow: a
const { password, ...rest } = user;
sink(rest.name);
sink(rest); // flow: a
const omit = (o, key) => { const { [key]: _, ...r } = o; return r; };
sink(omit({ a: source(), b: 'b' }, 'a')); // source: b // known-false: b a rest of a computed name keeps everything
