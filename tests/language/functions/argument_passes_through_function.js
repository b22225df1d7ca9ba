function decorate(text) {
  return `<b>${text}</b>`;
}
function ignore(text) {
  return '<b></b>';
}
const secret = source(); // source: a
sink(decorate(secret)); // flow: a
sink(ignore(secret));
