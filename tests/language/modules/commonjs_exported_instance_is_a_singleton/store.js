class Store {
  constructor() {
    this.items = {};
    this.label = 'fixed';
  }
  put(key, value) {
    this.items[key] = value;
  }
}
module.exports = new Store();
