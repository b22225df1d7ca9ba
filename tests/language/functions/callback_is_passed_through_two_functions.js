function outer(done) {
  inner('label', (value) => done(value));
}
function inner(label, done) {
  done(source()); // source: a
  sink(label);
}
outer((value) => {
  sink(value); // flow: a
});
