let value = source(); // source: a
let cleared = value;
checks: {
  if (value.length > 0) break checks;
  value = 'empty';
}
cleared = '';
sink(value); // flow: a
sink(cleared);
