const secret = source(); // source: a
Promise.reject(new Error(secret))
  .then((value) => {
    sink(value);
    return value;
  })
  .then(
    (value) => sink(value),
    (error) => sink(error.message), // flow: a
  )
  .then((value) => sink(value));
