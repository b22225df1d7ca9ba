import { EventEmitter, once } from 'node:events';
class Conn extends EventEmitter {
  open(v) { setTimeout(() => this.emit('open', v), 1); return this; }
}
const next = (em, name) => new Promise((resolve) => em.once(name, resolve));
(async () => {
  const v = await next(new Conn().open(source()), 'open'); // source: a
  sink(v); // flow: a // known-false: b a promise made for any emitter is not told apart
  const [w] = await once(new Conn().open(source()), 'open'); // source: b
  sink(w); // flow: b
  sink(await next(new Conn().open('plain'), 'open'));
})();
