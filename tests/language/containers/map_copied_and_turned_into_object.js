const map = new Map([['text', source()], ['label', 'fixed']]); // source: a
const copy = new Map(map);
sink(copy.get('text')); // flow: a
sink(copy.get('label'));
const record = Object.fromEntries(map);
sink(record.text); // flow: a
sink(record.label);
