function* work() {
  yield 'step';
  return source(); // source: a
}
for (const step of work()) sink(step);
sink([...work()]);
const running = work();
sink(running.next().value);
sink(running.next().value); // flow: a
