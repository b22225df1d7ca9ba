const stream = (value) => ({
  [Symbol.iterator]() {
    let done = false;
    return {
      next: () => (done ? { done } : ((done = true), { value, done: false })),
    };
  },
});
for (const item of stream(source())) { // source: a
  sink(item); // known-miss: a values sent into, returned or thrown by generators and hand-made iterators are not followed
}
for (const item of stream('plain')) {
  sink(item);
}
