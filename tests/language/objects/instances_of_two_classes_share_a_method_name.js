class Reader {
  run(value) {
    sink(value); // flow: a
  }
}
class Counter {
  run(value) {
    sink(value);
  }
}
new Reader().run(source()); // source: a
new Counter().run('plain');
