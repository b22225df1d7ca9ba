const secret = source(); // source: a
const hidden = source(); // source: b
Promise.reject(hidden)
  .catch(() => secret)
  .then((value) => {
    sink(value); // flow: a
  });
Promise.reject(hidden)
  .catch(() => 'fallback')
  .then((value) => {
    sink(value);
  });
