import { Readable } from 'node:stream';

async function main() {
  const secret = source(); // source: a
  for await (const chunk of Readable.from([secret])) sink(chunk); // flow: a
  for await (const chunk of Readable.from(['fixed'])) sink(chunk);
}
main();
