class Model {
  static store = new Map();
  constructor(attrs) { Object.assign(this, attrs); }
  save() { Model.store.set(this.id, { ...this }); return this; }
  static find(id) { const row = Model.store.get(id); return row && new this(row); }
}
class Ticket extends Model {
  get title() { return `[${this.id}] ${this.summary}`; }
}
new Ticket({ id: 1, summary: source(), state: 'open' }).save(); // source: a
const t = Ticket.find(1);
sink(t.title); // flow: a
sink(t.summary); // flow: a
sink(t.state);
