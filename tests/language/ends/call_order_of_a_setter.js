const record = { text: 'none' };
function fill(target) {
  target.text = source(); // source: a
}
function show(target) {
  sink(target.text);
}
show(record);
fill(record);
sink(record.text); // flow: a
