function keep(value) {
  return () => value;
}
const secret = keep(source()); // source: a
const plain = keep('plain');
sink(secret()); // flow: a
sink(plain());
