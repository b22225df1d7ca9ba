function* worker() {
  try {
    const job = yield 'ready';
    sink(job);
  } catch (error) {
    sink(error.message); // flow: a
  }
}
const running = worker();
sink(running.next().value);
const secret = source(); // source: a
running.throw(new Error(secret));
