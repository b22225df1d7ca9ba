const records = [{ kind: 'k1', text: source() }, { kind: 'k2', text: 'fixed' }]; // source: a
const groups = {};
for (const record of records) {
  (groups[record.kind] ??= []).push(record.text);
}
sink(groups); // flow: a
sink(Object.keys(groups));
sink(Object.values(groups).map((group) => group.length));
