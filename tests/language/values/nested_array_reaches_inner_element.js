const table = [
  ['plain', source()], // source: a
  ['more', 'less'],
];
sink(table[0][1]); // flow: a
sink(table[0][0]);
sink(table[1][1]);
