const secret = source(); // source: a
const known = ['red', 'blue'].includes(secret);
if (known) {
  sink(secret);
}
if (!known) {
  sink(secret); // flow: a
}
