const secret = source(); // source: a
Promise.resolve('start')
  .then((value) => {
    sink(value);
    throw new Error(secret);
  })
  .then((value) => {
    sink(value);
  })
  .catch((error) => {
    sink(error.message); // flow: a
    sink(error.name);
  });
