const good = source(); // source: good
const bad = source(); // source: bad
Promise.all([Promise.resolve(good), Promise.reject(new Error(bad))])
  .then((values) => sink(values))
  .catch((error) => sink(error.message)); // flow: bad
