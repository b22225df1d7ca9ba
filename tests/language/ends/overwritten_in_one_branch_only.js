let value = source(); // source: a
let other = source(); // source: b
if (Math.random() > 2) {
  value = 'fixed';
  sink(value);
}
if (Math.random() > 2) other = 'one';
else other = 'two';
sink(value); // flow: a
sink(other);
