import { bus } from './bus';

bus.on('text', (value) => sink(value)); // flow: a
bus.on('label', (value) => sink(value));
