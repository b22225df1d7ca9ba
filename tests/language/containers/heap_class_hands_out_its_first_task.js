class Heap {
  constructor(cmp) { this.cmp = cmp; this.a = []; }
  push(v) {
    this.a.push(v);
    let i = this.a.length - 1;
    while (i > 0) {
      const p = (i - 1) >> 1;
      if (this.cmp(this.a[i], this.a[p]) >= 0) break;
      [this.a[i], this.a[p]] = [this.a[p], this.a[i]];
      i = p;
    }
  }
  peek() { return this.a[0]; }
  get length() { return this.a.length; }
}
const h = new Heap((x, y) => x.prio - y.prio);
h.push({ prio: 2, task: 'x' });
h.push({ prio: 1, task: source() }); // source: a
sink(h.peek().task); // flow: a
sink(h.length);
const g = new Heap((x, y) => x - y);
g.push(4);
sink(g.peek());
