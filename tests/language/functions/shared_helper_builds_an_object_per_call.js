const wrap = (value) => ({ value, kind: 'wrapped' });
const one = wrap(source()); // source: a
const two = wrap('plain');
sink(one.value); // flow: a
sink(two.value);
sink(one.kind);
