class Queue {
  constructor(handler) { this.handler = handler; this.jobs = []; this.done = []; }
  push(job) { this.jobs.push(job); return this; }
  async drain() {
    while (this.jobs.length) {
      const job = this.jobs.shift();
      this.done.push(await this.handler(job));
    }
    return this.done;
  }
}
new Queue(async (j) => j.payload).push({ id: 1, payload: source() }).drain().then((r) => sink(r)); // source: a // flow: a
new Queue(async (j) => j.id).push({ id: 1, payload: source() }).drain().then((r) => sink(r)); // source: b
