import { setTimeout as wait } from 'node:timers/promises';

async function main() {
  const secret = source(); // source: a
  sink(await wait(1, secret)); // flow: a
  sink(await wait(1, 'fixed'));
  sink(await wait(1));
}
main();
