let previous = 'none';
let clean = 'none';
for (const round of ['one', 'two']) {
  sink(previous); // flow: a
  sink(clean);
  previous = source(); // source: a
  clean = round;
}
sink(previous); // flow: a
