function refuse(value) {
  throw { reason: value, code: 'refused' };
}
try {
  refuse(source()); // source: a
} catch ({ reason, code }) {
  sink(reason); // flow: a
  sink(code);
}
