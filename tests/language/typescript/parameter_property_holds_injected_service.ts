class Store {
  read(): string {
    return source(); // source: a
  }
  name(): string {
    return 'fixed';
  }
}
class Service {
  constructor(private store: Store) {}
  run() {
    sink(this.store.read()); // flow: a
    sink(this.store.name());
  }
}
new Service(new Store()).run();
