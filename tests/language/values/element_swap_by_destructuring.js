const pair = [
  source(), // source: a
  'plain',
];
[pair[0], pair[1]] = [pair[1], pair[0]];
sink(pair[0]);
sink(pair[1]); // flow: a
