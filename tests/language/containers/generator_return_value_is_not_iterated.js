function* work() {
  yield 'step';
  return source(); // source: a
}
for (const step of work()) sink(step);
sink([...work()]);
const running = work();
sink(running.next().value); // known-false: a which step of a generator hands out what is not followed
sink(running.next().value); // flow: a
