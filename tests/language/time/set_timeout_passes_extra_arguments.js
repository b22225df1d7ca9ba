const secret = source(); // source: a
setTimeout(
  (first, second) => {
    sink(first); // flow: a
    sink(second);
  },
  1,
  secret,
  'fixed',
);
setTimeout(() => {
  sink(secret); // flow: a
}, 1);
