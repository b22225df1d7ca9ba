function load(fail, done) {
  if (fail) return done(new Error('not found'));
  return done(null, source()); // source: a
}
const receive = (error, value) => {
  sink(error);
  sink(value); // flow: a
};
load(true, receive);
load(false, receive);
