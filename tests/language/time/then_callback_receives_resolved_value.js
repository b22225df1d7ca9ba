const secret = source(); // source: a
Promise.resolve(secret).then((value) => {
  sink(value); // flow: a
});
Promise.resolve('fixed').then((value) => {
  sink(value);
});
