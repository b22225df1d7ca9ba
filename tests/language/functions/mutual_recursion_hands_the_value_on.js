const even = (value, n) => (n === 0 ? value : odd(value, n - 1));
const odd = (value, n) => (n === 0 ? 'odd' : even(value, n - 1));
const secret = source(); // source: a
sink(even(secret, 4)); // flow: a
sink(even('plain', 4));
