function collect() {
  return Array.from(arguments);
}
function count() {
  return [...arguments].length;
}
const secret = source(); // source: a
sink(collect('label', secret)); // flow: a
sink(count('label', 'other'));
sink(collect('label', 'other'));
