async function withRetry(fn, attempts = 3) {
  let lastError;
  for (let i = 0; i < attempts; i++) {
    try {
      return await fn(i);
    } catch (err) {
      lastError = err;
      await new Promise((r) => setTimeout(r, 1));
    }
  }
  throw lastError;
}
withRetry(async (i) => { if (i < 1) throw new Error('x'); return source(); }).then((v) => sink(v)); // source: a // flow: a
withRetry(async () => 'const').then((v) => sink(v));
withRetry(async () => { throw new Error(source()); }, 1).catch((e) => sink(e.message)); // source: b // flow: b
