function* collect() {
  const given = yield 'ready';
  sink(given); // flow: a
}
const running = collect();
const started = running.next();
sink(started.value);
running.next(source()); // source: a
