function choose(kind) {
  let value;
  if (kind === 'one') value = source(); // source: a
  else if (kind === 'two') value = source(); // source: b
  else value = 'none';
  let label = kind === 'one' ? 'first' : 'other';
  sink(value); // flow: a, b
  sink(label);
}
choose('one');
choose('two');
choose('three');
