const secret = source(); // source: a
Promise.resolve(secret)
  .then()
  .catch(() => 'failed')
  .then((value) => sink(value)); // flow: a
Promise.resolve(secret)
  .then(() => undefined)
  .then((value) => sink(value));
