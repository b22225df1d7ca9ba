function mask(text) {
  return '*'.repeat(text.length);
}
function keep(text) {
  return '*' + text;
}
const secret = source(); // source: a
sink(mask(secret));
sink(keep(secret)); // flow: a
