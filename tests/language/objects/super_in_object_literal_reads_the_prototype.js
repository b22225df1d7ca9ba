const base = {
  header() {
    return `Bearer ${this.token}`;
  },
};
const client = {
  __proto__: base,
  token: source(), // source: a
  header() {
    return super.header();
  },
  label: () => 'client',
};
sink(client.header()); // flow: a
sink(client.label());
