function load(done) {
  done(null, source()); // source: a
}
function fail(done) {
  done(source()); // source: b
}
load((error, value) => {
  sink(error);
  sink(value); // flow: a
});
fail((error, value) => {
  sink(error); // flow: b
  sink(value);
});
