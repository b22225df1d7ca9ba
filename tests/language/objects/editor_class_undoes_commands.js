class Editor {
  constructor() { this.text = ''; this.history = []; }
  execute(cmd) { this.history.push(this.text); this.text = cmd.apply(this.text); }
  undo() { this.text = this.history.pop(); }
}
const insert = (s) => ({ apply: (t) => t + s });
const clear = () => ({ apply: () => '' });
const e = new Editor();
e.execute(insert(source())); // source: a
sink(e.text); // flow: a
e.execute(clear());
sink(e.history); // flow: a
e.undo();
sink(e.text); // flow: a
const f = new Editor();
f.execute(insert('k'));
sink(f.text);
