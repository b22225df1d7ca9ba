class Bus {
  #subs = new Map();
  on(type, fn) {
    if (!this.#subs.has(type)) this.#subs.set(type, []);
    this.#subs.get(type).push(fn);
    return () => this.off(type, fn);
  }
  off(type, fn) { this.#subs.set(type, this.#subs.get(type).filter((f) => f !== fn)); }
  emit(type, data) { for (const fn of this.#subs.get(type) ?? []) fn(data); }
}
const bus = new Bus();
bus.on('login', ({ user }) => sink(user)); // flow: a
bus.on('login', ({ at }) => sink(at));
bus.on('logout', (x) => sink(x));
bus.emit('login', { user: source(), at: 'noon' }); // source: a
bus.emit('logout', 'bye');
