import { setTimeout as wait } from 'node:timers/promises';
let value = 'none';
setTimeout((given) => {
  value = given;
}, 1, source()); // source: a
sink(value);
await wait(20);
sink(value); // flow: a
