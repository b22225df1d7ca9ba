const record = {};
const clean = {};
function put(target, key, value) {
  target[key] = value;
}
put(record, 'text', source()); // source: a
put(clean, 'text', 'fixed');
sink(record.text); // flow: a
sink(record); // flow: a
sink(clean.text);
sink(clean);
