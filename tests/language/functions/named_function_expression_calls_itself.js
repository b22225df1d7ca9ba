const repeat = function again(value, n) {
  return n > 0 ? value + again(value, n - 1) : '';
};
const count = function again(value, n) {
  return n > 0 ? again(value, n - 1) + 1 : 0;
};
const secret = source(); // source: a
sink(repeat(secret, 2)); // flow: a
sink(count(secret, 2));
