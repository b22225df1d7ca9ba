import { EventEmitter } from 'node:events';

const first = new EventEmitter();
const second = new EventEmitter();
first.on('data', (value) => sink(value)); // flow: a
second.on('data', (value) => sink(value));
const secret = source(); // source: a
first.emit('data', secret);
second.emit('data', 'fixed');
