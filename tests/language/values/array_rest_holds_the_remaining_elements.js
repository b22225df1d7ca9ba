const parts = [
  source(), // source: a
  'two',
  source(), // source: b
];
const [head, ...tail] = parts;
sink(head); // flow: a
sink(tail); // flow: b
sink(tail[0]);
sink(parts[1]);
