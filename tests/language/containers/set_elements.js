const secret = source(); // source: a
const seen = new Set();
seen.add(secret);
sink(seen.has('x'));
sink(seen.size);
for (const item of seen) sink(item); // flow: a
sink([...seen][0]); // flow: a
sink([...new Set(['x', 'x'])][0]);
