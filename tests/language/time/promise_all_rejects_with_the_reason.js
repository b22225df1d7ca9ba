const good = source(); // source: good
const bad = source(); // source: bad
Promise.all([Promise.resolve(good), Promise.reject(new Error(bad))])
  .then((values) => sink(values)) // known-false: good results and reasons of several promises are not kept apart by index
  .catch((error) => sink(error.message)); // flow: bad
