const { EventEmitter } = require('node:events');

async function main() {
  const secret = source(); // source: a
  sink(await Array.fromAsync([secret])); // flow: a
  sink(await Array.fromAsync(['fixed']));
  const emitter = new EventEmitter();
  emitter.on('saved', (id, label, body) => {
    sink(label);
    sink(body); // flow: a
  });
  emitter.emit('saved', 'x1', 'fixed', secret);
  const target = new EventTarget();
  target.addEventListener('note', (event) => {
    sink(event.detail); // flow: a
    sink(event.type);
  });
  target.dispatchEvent(new CustomEvent('note', { detail: secret }));
}
main();
