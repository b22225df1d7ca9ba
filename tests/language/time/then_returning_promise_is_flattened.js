const secret = source(); // source: a
function later(value) {
  return Promise.resolve(value);
}
later('start')
  .then((value) => {
    sink(value);
    return later(secret);
  })
  .then((value) => sink(value)); // flow: a
