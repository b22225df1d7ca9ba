import { EventEmitter } from 'node:events';

function onStart(value) {
  sink(value);
}
const emitter = new EventEmitter()
  .on('start', onStart)
  .addListener('item', (value) => sink(value)) // flow: a
  .prependListener('end', () => sink('end'));
emitter.emit('start', 'fixed');
emitter.emit('item', source()); // source: a
emitter.emit('end');
