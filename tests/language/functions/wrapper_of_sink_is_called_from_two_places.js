function report(label, value) {
  sink(value); // flow: a, b
  sink(label);
}
const log = (value) => report('log', value);
log(source()); // source: a
log('plain');
report('direct', source()); // source: b
