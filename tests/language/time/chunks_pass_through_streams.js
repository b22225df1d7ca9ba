import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
async function main() {
  for await (const chunk of Readable.from(['a', source()])) sink(chunk); // source: a // flow: a
  for await (const chunk of Readable.from(['p'])) sink(chunk);
  const upper = new Transform({
    transform(chunk, enc, cb) { cb(null, chunk.toString().toUpperCase()); },
  });
  upper.on('data', (d) => sink(d)); // known-miss: b streams hand chunks on through code that no row describes
  upper.write(source()); // source: b
  upper.end();
}
main();
