const apply = (transform, value) => transform(value);
const same = (value) => value;
const one = apply(same, source()); // source: a
const two = apply(same, 'plain');
sink(one); // flow: a
sink(two);
