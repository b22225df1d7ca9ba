const list = [
  'zero',
  source(), // source: a
];
sink(list[0]);
sink(list[1]); // flow: a
