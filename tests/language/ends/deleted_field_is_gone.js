const record = { text: source(), label: 'fixed' }; // source: a
sink(record); // flow: a
delete record.text;
sink(record.text);
sink(record);
