function load() {
  return [source(), 'meta', { label: 'load' }]; // source: a
}
const [data, meta, { label }] = load();
sink(data); // flow: a
sink(meta);
sink(label);
