const row = [
  source(), // source: a
  'name',
  source(), // source: b
];
const [, name, mail] = row;
const [, , , missing] = row;
sink(name);
sink(mail); // flow: b
sink(missing);
