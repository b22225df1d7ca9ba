const record = { text: 'none' };
let value = 'none';
sink(value);
sink(record.text);
value = source(); // source: a
record.text = value;
sink(value); // flow: a
sink(record.text); // flow: a
