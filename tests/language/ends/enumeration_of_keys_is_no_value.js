const record = { text: source() }; // source: a
const names = Object.keys(record).join(', ');
sink(names);
for (const key in record) sink(key);
for (const key in record) sink(record[key]); // flow: a
sink(Object.keys(record).map((key) => record[key])); // flow: a
