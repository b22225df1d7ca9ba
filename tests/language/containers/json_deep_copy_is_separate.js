const record = { label: 'fixed' };
const copy = JSON.parse(JSON.stringify(record));
record.text = source(); // source: a
sink(record); // flow: a
sink(copy);
sink(copy.label);
