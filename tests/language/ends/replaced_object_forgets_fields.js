let record = { text: source() }; // source: a
sink(record.text); // flow: a
record = { text: 'fixed' };
sink(record.text);
sink(record);
