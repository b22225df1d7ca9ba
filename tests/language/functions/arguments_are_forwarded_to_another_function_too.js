function outer() { return inner.apply(null, arguments); }
function inner(a, b) { return { a, b }; }
const r = outer('x', source()); // source: a
sink(r.b); // flow: a
sink(r.a);
const fwd = (...args) => inner(...args);
sink(fwd(source(), 'y').a); // source: b // flow: b
sink(fwd(source(), 'y').b); // source: c
const logCall = (fn) => function (...args) { sink(args.length); return fn.call(this, ...args); };
sink(logCall(inner)('p', source()).b); // source: d // flow: d
