const records = [{ id: 'x1', text: source() }]; // source: a
for (const { id, text } of records) {
  sink(text); // flow: a
  sink(id);
}
for (const index in records) sink(index);
