class RateLimiter {
  constructor(perTick) { this.perTick = perTick; this.queue = []; this.active = 0; }
  schedule(fn) {
    return new Promise((resolve, reject) => {
      this.queue.push({ fn, resolve, reject });
      this.#next();
    });
  }
  #next() {
    if (this.active >= this.perTick || !this.queue.length) return;
    const { fn, resolve, reject } = this.queue.shift();
    this.active++;
    Promise.resolve().then(fn).then(resolve, reject).finally(() => { this.active--; this.#next(); });
  }
}
const rl = new RateLimiter(1);
rl.schedule(async () => source()).then((v) => sink(v)); // source: a // flow: a
new RateLimiter(1).schedule(async () => 'plain').then((v) => sink(v)); // known-false: a jobs of several queues are not told apart
sink(rl.perTick);
