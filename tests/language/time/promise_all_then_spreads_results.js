const secret = source(); // source: a
Promise.all([Promise.resolve(secret), Promise.resolve('fixed')]).then(([text, label]) => {
  sink(text); // flow: a
  sink(label);
});
Promise.all(['x', 'y']).then((values) => sink(values));
