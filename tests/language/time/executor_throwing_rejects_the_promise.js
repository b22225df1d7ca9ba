const secret = source(); // source: a
const failing = new Promise((resolve) => {
  if (secret) throw new Error(secret);
  resolve('fixed');
});
failing
  .then((value) => sink(value))
  .catch((error) => sink(error.message)); // flow: a
