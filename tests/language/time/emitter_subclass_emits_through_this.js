import { EventEmitter } from 'node:events';

class Feed extends EventEmitter {
  publish(item) {
    this.emit('item', item);
    this.emit('count', 1);
  }
}
const feed = new Feed();
feed.on('item', (item) => sink(item)); // flow: a
feed.on('count', (count) => sink(count));
const secret = source(); // source: a
feed.publish(secret);
