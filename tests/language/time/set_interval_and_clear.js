const secret = source(); // source: a
let rounds = 0;
const timer = setInterval(
  (value, label) => {
    rounds += 1;
    sink(value); // flow: a
    sink(label);
    if (rounds > 1) clearInterval(timer);
  },
  1,
  secret,
  'fixed',
);
