const inner = (value) => value;
const middle = (value) => inner(value);
const outer = (value) => middle(value);
const one = outer(source()); // source: a
const two = outer('plain');
sink(one); // flow: a
sink(two);
