const SECRET = Symbol('secret');
const hidden = new WeakMap();
class Card {
  constructor(pin, owner) { this[SECRET] = pin; hidden.set(this, { owner }); this.brand = 'b'; }
  pin() { return this[SECRET]; }
  owner() { return hidden.get(this).owner; }
}
const c = new Card(source(), 'o'); // source: a
sink(c.pin()); // flow: a
sink(c.owner()); // known-false: b entries kept by an object's identity are not told apart
sink(c.brand);
sink(new Card('1', source()).owner()); // source: b // flow: b
sink(new Card('1', source()).pin()); // source: c
