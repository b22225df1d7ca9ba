class Vault {
  #items = new Map();
  static #instance = null;
  static shared() { return (Vault.#instance ??= new Vault()); }
  put(k, v) { this.#items.set(k, v); return this.#count(); }
  take(k) { return this.#items.get(k); }
  #count() { return this.#items.size; }
  get size() { return this.#items.size; }
}
const n = Vault.shared().put('k', source()); // source: a
sink(n);
sink(Vault.shared().take('k')); // flow: a
sink(Vault.shared().size);
const own = new Vault();
own.put('k', 'plain');
sink(own.take('k'));
