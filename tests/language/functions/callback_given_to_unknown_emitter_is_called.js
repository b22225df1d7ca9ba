import { EventEmitter } from 'node:events';
const events = new EventEmitter();
const secret = source(); // source: a
events.on('ready', (label) => {
  sink(secret); // flow: a
  sink(label);
});
events.emit('ready', 'label');
