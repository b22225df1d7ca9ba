const secret = source(); // source: a
Promise.resolve(secret)
  .finally((...args) => {
    sink(args);
    return 'ignored';
  })
  .then((value) => {
    sink(value); // flow: a
  });
