class Cache {
  static values = {};
  static put(name, value) {
    Cache.values[name] = value;
  }
  static get(name) {
    return this.values[name];
  }
}
Cache.put('token', source()); // source: a
Cache.put('host', 'localhost');
sink(Cache.get('token')); // flow: a
sink(Cache.get('host'));
