class Loader {
  constructor(batchFn) { this.batchFn = batchFn; this.pending = []; }
  load(key) {
    return new Promise((resolve) => {
      this.pending.push({ key, resolve });
      if (this.pending.length === 1) setTimeout(() => this.flush(), 1);
    });
  }
  async flush() {
    const batch = this.pending.splice(0);
    const values = await this.batchFn(batch.map((b) => b.key));
    batch.forEach((b, i) => b.resolve(values[i]));
  }
}
const users = new Loader(async (keys) => keys.map((k) => ({ k, mail: source() }))); // source: a
users.load('u1').then((u) => sink(u.mail)); // flow: a
users.load('u2').then((u) => sink(u.k));
new Loader(async (keys) => keys).load(source()).then((v) => sink(v)); // source: b // flow: b
