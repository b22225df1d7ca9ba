const Serializable = (B) => class extends B {
  serialize() { return JSON.stringify({ ...this }); }
};
const Named = (B) => class extends B {
  setName(n) { this.name = n; return this; }
};
class Empty { kind = 'empty'; }
class Doc extends Serializable(Named(Empty)) {}
const d = new Doc().setName(source()); // source: a
sink(d.serialize()); // flow: a
sink(d.name); // flow: a
sink(d.kind);
sink(new Doc().setName('x').serialize());
const canFly = { fly() { return this.engine; } };
const plane = Object.assign({ engine: source() }, canFly); // source: b
sink(plane.fly()); // flow: b
