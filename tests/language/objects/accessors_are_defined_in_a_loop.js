function Model(attrs) { this.attrs = attrs; }
for (const name of ['title', 'secret']) {
  Object.defineProperty(Model.prototype, name, { get() { return this.attrs[name]; }, set(v) { this.attrs[name] = v; } });
}
const m = new Model({ title: 't', secret: source() }); // source: a
sink(m.secret); // known-miss: a accessors defined in a loop are not followed
sink(m.attrs.title);
m.title = source(); // source: b
sink(m.attrs.title); // known-miss: b accessors defined in a loop are not followed
