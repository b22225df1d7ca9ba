import { PassThrough } from 'node:stream';

const stream = new PassThrough();
const clean = new PassThrough();
stream.on('data', (chunk) => {
  sink(chunk.toString()); // known-miss: a streams hand chunks on through code that no row describes
});
clean.on('data', (chunk) => {
  sink(chunk.toString());
});
stream.write(source()); // source: a
clean.write('fixed');
