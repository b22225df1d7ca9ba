const compose = (...fns) => (x) => fns.reduceRight((acc, fn) => fn(acc), x);
const pipe = (...fns) => (x) => fns.reduce((acc, fn) => fn(acc), x);
const trim = (s) => s.trim();
const shout = (s) => s + '!';
const drop = () => 'dropped';
sink(compose(trim, shout)(source())); // source: a // flow: a
sink(pipe(trim, shout)('static'));
sink(pipe(drop)(source())); // source: b // known-false: b a reduction may be over nothing
sink(pipe(shout, shout)(source())); // source: c // flow: c
