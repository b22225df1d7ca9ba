class Index {
  constructor() { this.docs = new Map(); this.words = new Map(); }
  add(id, text) {
    this.docs.set(id, text);
    for (const w of text.toLowerCase().split(/\W+/)) {
      if (!this.words.has(w)) this.words.set(w, new Set());
      this.words.get(w).add(id);
    }
  }
  search(w) { return [...(this.words.get(w) ?? [])].map((id) => ({ id, text: this.docs.get(id) })); }
  stats() { return { docs: this.docs.size, words: this.words.size }; }
}
const ix = new Index();
ix.add('d1', 'word ' + source()); // source: a
sink(ix.search('word').map((r) => r.text)); // flow: a
sink(ix.search('word').map((r) => r.id));
sink(ix.stats());
sink([...ix.words.keys()]); // flow: a
