const char = (re) => (s, i) => (i < s.length && re.test(s[i]) ? { ok: true, value: s[i], next: i + 1 } : { ok: false, next: i });
const many = (p) => (s, i) => {
  const out = [];
  let r;
  while ((r = p(s, i)).ok) { out.push(r.value); i = r.next; }
  return { ok: true, value: out.join(''), next: i };
};
const map = (p, f) => (s, i) => { const r = p(s, i); return r.ok ? { ...r, value: f(r.value) } : r; };
const word = many(char(/[A-Za-z.]/));
const r = word(source(), 0); // source: a
sink(r.value); // flow: a
sink(r.next);
sink(r.ok);
sink(map(word, (v) => ({ tag: 'w', v }))(source(), 0).value.v); // source: b // flow: b
sink(map(word, (v) => ({ tag: 'w', v }))(source(), 0).value.tag); // source: c
sink(word('plain', 0).value);
