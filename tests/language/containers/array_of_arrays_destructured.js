const table = [
  ['text', source()], // source: a
  ['label', 'fixed'],
];
const [[firstKey, firstValue], [, secondValue]] = table;
sink(firstValue); // flow: a
sink(firstKey);
sink(secondValue);
for (const [, value] of table) sink(value); // flow: a
for (const [key] of table) sink(key);
