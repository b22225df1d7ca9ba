class Subject {
  constructor(value) { this.value = value; this.observers = new Set(); }
  subscribe(fn) { this.observers.add(fn); fn(this.value); return () => this.observers.delete(fn); }
  next(v) { this.value = v; for (const fn of this.observers) fn(v); }
  map(fn) { const s = new Subject(fn(this.value)); this.subscribe((v) => s.next(fn(v))); return s; }
}
const name = new Subject('none');
name.subscribe((v) => sink(v)); // flow: a
name.map((v) => v.length).subscribe((v) => sink(v)); // known-false: a functions in one set are called with the arguments of all
name.map((v) => 'hi ' + v).subscribe((v) => sink(v)); // flow: a
name.next(source()); // source: a
const other = new Subject('o');
other.subscribe((v) => sink(v));
