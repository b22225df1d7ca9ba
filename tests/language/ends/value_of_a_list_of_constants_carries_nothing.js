const ALLOWED = ['asc', 'desc'];
const COLORS = new Set(['red', 'green']);
function order(dir) {
  if (!ALLOWED.includes(dir)) return 'asc';
  return dir;
}
sink(order(source())); // source: a
function color(c) {
  return COLORS.has(c) ? c : 'red';
}
sink(color(source())); // source: b
function wrongWay(c) {
  return COLORS.has(c) ? 'known' : c;
}
sink(wrongWay(source())); // source: c // flow: c
