import { EventEmitter, once } from 'node:events';

async function main() {
  const emitter = new EventEmitter();
  const secret = source(); // source: a
  setImmediate(() => emitter.emit('ready', secret, 'fixed'));
  const [text, label] = await once(emitter, 'ready');
  sink(text); // flow: a
  sink(label);
}
main();
