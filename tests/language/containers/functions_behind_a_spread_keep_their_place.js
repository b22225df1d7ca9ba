// Element 0 of a spread array is not element 0 of the literal it is spread into, and a rest begins again at 0.
const behind = (value) => sink(value); // flow: a
const before = (value) => sink(value);
const drop = (value) => value.length;

const others = [behind];
const all = [drop, ...others];
all[1](source()); // source: a
all[0](source());

const [, ...rest] = [before, drop];
rest[0](source());
