import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const target = new Writable({
  write(chunk, encoding, done) {
    sink(chunk.toString()); // known-miss: a values sent into, returned or thrown by generators and hand-made iterators are not followed
    sink(encoding);
    done();
  },
});
const secret = source(); // source: a
pipeline(Readable.from([secret]), async function* (chunks) {
  for await (const chunk of chunks) yield `<${chunk}>`;
}, target);
