class Store {
  values = new Map();
  set(key, value) {
    this.values.set(key, value);
  }
}
export default new Store();
