import { AsyncLocalStorage } from 'node:async_hooks';
const storage = new AsyncLocalStorage();
const secret = source(); // source: a
const read = storage.run({}, () => secret + '!');
const size = storage.run({}, () => secret.length);
sink(read); // flow: a
sink(size);
