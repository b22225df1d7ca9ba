const record = { text: source() }; // source: a
for (const [key, value] of Object.entries(record)) {
  sink(value); // flow: a
  sink(key);
}
sink(Object.values(record)[0]); // flow: a
sink(Object.keys(record)[0]);
