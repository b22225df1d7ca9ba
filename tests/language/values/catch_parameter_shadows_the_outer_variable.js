const error = source(); // source: a
try {
  throw 'failed';
} catch (error) {
  sink(error);
}
sink(error); // flow: a
