const secret = source(); // source: a
setImmediate((value) => sink(value), secret); // flow: a
setImmediate((value) => sink(value), 'fixed');
process.nextTick((value, label) => {
  sink(value); // flow: a
  sink(label);
}, secret, 'fixed');
