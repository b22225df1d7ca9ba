const a = { v: 'start' };
const b = a;
const c = { ...a };
b.v = source(); // source: a
sink(a.v); // flow: a
sink(c.v);
const list = [a];
sink(list[0].v); // flow: a
const holder = { inner: { x: 'x' } };
const inner = holder.inner;
inner.x = source(); // source: b
sink(holder.inner.x); // flow: b
const copy = { ...holder };
sink(copy.inner.x); // flow: b
holder.inner = { x: 'new' };
sink(holder.inner.x); // known-false: b a part that was taken out before is still taken to be there
sink(inner.x); // flow: b
