function* work() {
  yield 'step';
  return source(); // source: a
}
for (const step of work()) sink(step);
sink([...work()]);
const running = work();
sink(running.next().value);
sink(running.next().value); // known-miss: a values sent into, returned or thrown by generators and hand-made iterators are not followed
