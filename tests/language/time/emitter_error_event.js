import { EventEmitter } from 'node:events';

const emitter = new EventEmitter();
emitter.on('error', (error) => {
  sink(error.message); // flow: a
  sink(error.name);
});
emitter.on('warning', (text) => sink(text));
const secret = source(); // source: a
emitter.emit('error', new Error(secret));
emitter.emit('warning', 'fixed');
