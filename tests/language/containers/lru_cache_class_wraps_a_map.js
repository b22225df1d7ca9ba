class Cache {
  #entries = new Map();
  set(key, value) {
    this.#entries.set(key, { value, kind: 'entry' });
    return this;
  }
  get(key) {
    return this.#entries.get(key)?.value;
  }
  kind(key) {
    return this.#entries.get(key)?.kind;
  }
}
const full = new Cache().set('k', source()); // source: a
const plain = new Cache().set('k', 'fixed');
sink(full.get('k')); // flow: a
sink(full.kind('k'));
sink(plain.get('k'));
