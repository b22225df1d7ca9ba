const secret = source(); // source: a
Promise.reject(secret).catch((reason) => {
  sink(reason); // flow: a
});
const other = source(); // source: b
Promise.resolve(other)
  .catch((reason) => {
    sink(reason);
    return reason;
  })
  .then((value) => {
    sink(value); // flow: b
  });
