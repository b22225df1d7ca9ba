const record = { text: source(), label: 'fixed' }; // source: a
sink(JSON.stringify(record)); // flow: a
sink(JSON.stringify(record, null, 2)); // flow: a
sink(JSON.stringify(record, ['label']));
sink(JSON.stringify(record.label));
sink(JSON.stringify({ size: record.text.length }));
