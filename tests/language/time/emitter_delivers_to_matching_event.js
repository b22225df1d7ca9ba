import { EventEmitter } from 'node:events';

const emitter = new EventEmitter();
emitter.on('data', (value) => {
  sink(value); // flow: a
});
emitter.on('close', (reason) => {
  sink(reason);
});
const secret = source(); // source: a
emitter.emit('data', secret);
emitter.emit('close', 'done');
