class Breaker {
  constructor(fn, { fallback } = {}) { this.fn = fn; this.fallback = fallback; this.failures = 0; }
  async call(...args) {
    try {
      return await this.fn(...args);
    } catch (e) {
      this.failures++;
      this.lastError = e;
      if (this.fallback) return this.fallback(e);
      throw e;
    }
  }
}
const ok = new Breaker(async (x) => ({ x }));
ok.call(source()).then((r) => sink(r.x)); // source: a // flow: a
const bad = new Breaker(async (x) => { throw new Error('for ' + x); }, { fallback: (e) => 'sorry: ' + e.message });
bad.call(source()).then((r) => { sink(r); sink(bad.failures); sink(bad.lastError.message); }); // source: b // flow: b
const quiet = new Breaker(async () => { throw new Error('x'); }, { fallback: () => 'default' });
quiet.call(source()).then((r) => sink(r)); // source: c
