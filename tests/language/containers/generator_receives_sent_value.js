function* talk() {
  const answer = yield 'question';
  sink(answer); // flow: a
}
const talking = talk();
const step = talking.next();
sink(step.value);
talking.next(source()); // source: a
