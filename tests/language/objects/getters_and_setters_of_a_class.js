class Person {
  constructor(first, last) { this.first = first; this.last = last; }
  get full() { return `${this.first} ${this.last}`; }
  set full(v) { [this.first, this.last] = v.split(' '); }
  get initials() { return 'XX'; }
  toString() { return this.full; }
  toJSON() { return { last: this.last }; }
}
const p = new Person('A', 'B');
p.full = source(); // source: a
sink(p.first); // flow: a
sink(p.initials);
const q = new Person(source(), 'Z'); // source: b
sink(q.full); // flow: b
sink(q.last);
sink(`${q}`); // flow: b
sink(JSON.stringify(q)); // known-false: b implicit conversions (toString, valueOf, toJSON) are no calls
