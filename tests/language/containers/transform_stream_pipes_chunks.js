import { Readable, Transform, Writable } from 'node:stream';

const upper = new Transform({
  transform(chunk, encoding, done) {
    sink(encoding);
    done(null, chunk.toString().toUpperCase());
  },
});
const target = new Writable({
  write(chunk, encoding, done) {
    sink(chunk.toString()); // known-miss: a streams hand chunks on through code that no row describes
    done();
  },
});
const secret = source(); // source: a
Readable.from([secret]).pipe(upper).pipe(target);
