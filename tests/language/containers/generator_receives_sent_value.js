function* talk() {
  const answer = yield 'question';
  sink(answer); // known-miss: a values sent into, returned or thrown by generators and hand-made iterators are not followed
}
const talking = talk();
const step = talking.next();
sink(step.value);
talking.next(source()); // source: a
