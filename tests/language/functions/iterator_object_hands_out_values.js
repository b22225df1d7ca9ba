const stream = (value) => ({
  [Symbol.iterator]() {
    let done = false;
    return {
      next: () => (done ? { done } : ((done = true), { value, done: false })),
    };
  },
});
for (const item of stream(source())) { // source: a
  sink(item); // flow: a
}
for (const item of stream('plain')) {
  sink(item);
}
