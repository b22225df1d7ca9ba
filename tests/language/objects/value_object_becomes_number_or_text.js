class Money {
  constructor(amount, note) { this.amount = amount; this.note = note; }
  valueOf() { return this.amount; }
  toString() { return 'M:' + this.note; }
}
const m = new Money(3, source()); // source: a
sink(m + 1); // known-false: a implicit conversions (toString, valueOf, toJSON) are no calls
sink(`${m}`); // flow: a
sink('' + String(m)); // flow: a
sink(m.amount > 2);
