class Collector {
  constructor() { this.found = []; this.label = 'lbl'; }
  add = (x) => { this.found.push(x); };
  run(items) {
    items.forEach((i) => this.add(i));
    items.forEach(function (i) { this.last = i; }, this);
    return this;
  }
}
const c = new Collector().run(['a', source()]); // source: a
sink(c.found); // flow: a
sink(c.last); // flow: a
sink(c.label);
const { add } = c;
add(source()); // source: b
sink(c.found); // flow: a, b
