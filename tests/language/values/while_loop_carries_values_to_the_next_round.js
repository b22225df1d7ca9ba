let previous = 'start';
let steps = 0;
while (steps < 3) {
  sink(previous); // flow: a
  previous = source(); // source: a
  steps += 1;
}
sink(steps);
