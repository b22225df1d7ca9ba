class Node { constructor(value, next = null) { this.value = value; this.next = next; } }
class List {
  constructor() { this.head = null; this.size = 0; }
  push(value) { this.head = new Node(value, this.head); this.size++; }
  *[Symbol.iterator]() { for (let n = this.head; n; n = n.next) yield n.value; }
  toArray() { const out = []; let n = this.head; while (n) { out.push(n.value); n = n.next; } return out; }
}
const l = new List();
l.push('a');
l.push(source()); // source: a
sink(l.toArray()); // flow: a
sink(l.size);
sink([...l]); // flow: a
sink(l.head.value); // flow: a
const m = new List();
m.push('only');
sink(m.toArray());
