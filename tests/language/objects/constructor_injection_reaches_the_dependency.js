class Store {
  save(value) {
    this.saved = value;
  }
}
class Service {
  constructor(store) {
    this.store = store;
  }
  run(value) {
    this.store.save(value);
  }
}
const store = new Store();
const other = new Store();
new Service(store).run(source()); // source: a
new Service(other).run('plain');
sink(store.saved); // flow: a
sink(other.saved);
