class Store {
  constructor() {
    this.items = [];
  }
  add(item) {
    this.items.push(item);
  }
}
class Vault extends Store {}
const vault = new Vault();
const store = new Store();
vault.add(source()); // source: a
sink(vault.items); // flow: a
sink(store.items);
