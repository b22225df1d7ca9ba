function* map(it, f) { for (const x of it) yield f(x); }
function* filter(it, p) { for (const x of it) if (p(x)) yield x; }
function* take(it, n) { let i = 0; for (const x of it) { if (i++ >= n) return; yield x; } }
const data = ['a', source(), 'c']; // source: a
sink([...take(filter(map(data, (s) => s + '!'), (s) => s.length > 2), 5)]); // flow: a
sink([...map(data, (s) => s.length)]);
sink([...map(['p', 'q'], (s) => s + '?')]);
for (const { v } of map(data, (v) => ({ v, k: 1 }))) sink(v); // flow: a
for (const { k } of map(data, (v) => ({ v, k: 1 }))) sink(k);
