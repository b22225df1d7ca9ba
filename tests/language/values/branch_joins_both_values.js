function pick(wide) {
  let value;
  if (wide) {
    value = source(); // source: a
  } else {
    value = source(); // source: b
  }
  const kind = wide ? 'wide' : 'narrow';
  sink(value); // flow: a, b
  sink(kind);
}
pick(true);
pick(false);
