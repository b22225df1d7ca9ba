function greet(name, secret) {
  return `hello ${name}`;
}
function tell(name, secret) {
  return `hello ${secret}`;
}
const secret = source(); // source: a
sink(greet('x', secret));
sink(tell('x', secret)); // flow: a
