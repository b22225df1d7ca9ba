const lens = (get, set) => ({ get, set });
const prop = (k) => lens((o) => o[k], (o, v) => ({ ...o, [k]: v }));
const compose = (l, m) => lens((o) => m.get(l.get(o)), (o, v) => l.set(o, m.set(l.get(o), v)));
const userMail = compose(prop('user'), prop('mail'));
const s = { user: { mail: 'm', name: 'n' } };
const t = userMail.set(s, source()); // source: a
sink(userMail.get(t)); // flow: a
sink(t.user.mail); // flow: a
sink(userMail.get(s));
