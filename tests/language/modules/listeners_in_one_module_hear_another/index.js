import bus from './bus.js';
import './listener.js';
bus.emit('saved', { body: source(), at: 't' }); // source: a
bus.emit('opened', 'x');
