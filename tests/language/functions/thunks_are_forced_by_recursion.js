const delay = (v) => () => v;
const force = (t) => (typeof t === 'function' ? force(t()) : t);
sink(force(delay(source()))); // source: a // known-miss: a functions handed down by recursion are not told apart
sink(force(delay('p')));
const lazy = (make) => {
  let box;
  return { get value() { return (box ??= { v: make() }).v; } };
};
const l = lazy(() => source()); // source: b
sink(l.value); // flow: b
const m = lazy(() => 'plain');
sink(m.value);
