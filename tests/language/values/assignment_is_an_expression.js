let inner;
let other;
const outer = (inner = source()); // source: a
const plain = (other = 'plain');
sink(outer); // flow: a
sink(inner); // flow: a
sink(plain);
sink(other);
