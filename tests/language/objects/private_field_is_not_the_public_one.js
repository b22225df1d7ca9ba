class Vault {
  #value;
  value = 'public';
  constructor(value) {
    this.#value = value;
  }
  open() {
    return this.#value;
  }
}
const vault = new Vault(source()); // source: a
sink(vault.open()); // flow: a
sink(vault.value);
