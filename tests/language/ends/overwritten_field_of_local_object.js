const record = { text: source(), label: 'fixed' }; // source: a
sink(record.text); // flow: a
record.text = 'hidden';
sink(record.text);
sink(record);
