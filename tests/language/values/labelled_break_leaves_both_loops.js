let found = 'none';
let missed = 'none';
search: for (const row of [['plain'], ['secret']]) {
  for (const cell of row) {
    if (cell === 'secret') {
      found = source(); // source: a
      break search;
    }
    missed = cell;
  }
}
sink(found); // flow: a
sink(missed);
