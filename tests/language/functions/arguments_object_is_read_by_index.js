function joinAll() {
  let out = '';
  for (let i = 0; i < arguments.length; i++) out += arguments[i];
  return out;
}
sink(joinAll('a', source())); // source: a // flow: a
sink(joinAll('a', 'b'));
function second() { return arguments[1]; }
sink(second(source(), 'b')); // source: b
sink(second('a', source())); // source: c // flow: c
function rest() { return Array.prototype.slice.call(arguments, 1); }
sink(rest('x', source())); // source: d // flow: d
sink(rest(source())); // source: e // known-false: e a slice of `arguments` has all of them
