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
sink(full.kind('k')); // known-false: a what removes or replaces elements of a container is not followed
sink(plain.get('k'));
