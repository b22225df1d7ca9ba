function* collect() {
  const given = yield 'ready';
  sink(given); // known-miss: a values sent into, returned or thrown by generators and hand-made iterators are not followed
}
const running = collect();
const started = running.next();
sink(started.value);
running.next(source()); // source: a
