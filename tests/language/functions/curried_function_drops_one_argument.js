const first = (left) => (right) => left;
const second = (left) => (right) => right;
const secret = source(); // source: a
sink(first(secret)('plain')); // flow: a
sink(second(secret)('plain'));
sink(second('plain')(secret)); // flow: a
sink(first('plain')(secret));
