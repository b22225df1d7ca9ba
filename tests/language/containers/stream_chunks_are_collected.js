import { Readable } from 'node:stream';

async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
async function main() {
  const secret = source(); // source: a
  sink(await collect(Readable.from([secret]))); // flow: a
  sink(await collect(Readable.from(['fixed'])));
}
main();
