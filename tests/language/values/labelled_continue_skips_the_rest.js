rows: for (const row of ['one', 'two']) {
  let value = source(); // source: a
  for (const cell of [row]) {
    sink(value); // flow: a
    value = cell;
    if (cell.length > 0) {
      continue rows;
    }
  }
}
let after = 'after';
sink(after);
