const key = source(); // source: a
function sign(text, secret = key) {
  return text + ':' + secret;
}
sink(sign('a')); // flow: a
sink(sign('a', 'b'));
function opts(o = { token: key }) { return o.token; }
sink(opts()); // flow: a
sink(opts({ token: 'none' }));
const later = (a, b = a) => b;
sink(later(key)); // flow: a
sink(later(key, 'x'));
