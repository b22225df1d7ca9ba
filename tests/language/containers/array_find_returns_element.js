const records = [{ id: 'x1', text: source() }]; // source: a
const found = records.find((record) => record.id === 'x1');
sink(found.text); // flow: a
sink(found.id);
const last = records.findLast((record) => record.text);
sink(last.text); // flow: a
sink(records.findIndex((record) => record.text));
