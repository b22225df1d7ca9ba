function identity(value) {
  return value;
}
const one = identity(source()); // source: a
const two = identity('plain');
const three = identity(source()); // source: b
sink(one); // flow: a
sink(two);
sink(three); // flow: b
sink(identity(two));
