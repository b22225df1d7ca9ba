const EventEmitter = require('events');

const emitter = new EventEmitter();
emitter.once('saved', (id, body) => {
  sink(id);
  sink(body); // flow: a
});
emitter.emit('saved', 'x1', source()); // source: a
