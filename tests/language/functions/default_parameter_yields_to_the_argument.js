const secret = source(); // source: a
function send(value = secret) {
  return value;
}
const size = (value = secret) => value.length;
sink(send()); // flow: a
sink(size());
