function* worker() {
  try {
    const job = yield 'ready';
    sink(job);
  } catch (error) {
    sink(error.message); // known-miss: a values sent into, returned or thrown by generators and hand-made iterators are not followed
  }
}
const running = worker();
sink(running.next().value);
const secret = source(); // source: a
running.throw(new Error(secret));
