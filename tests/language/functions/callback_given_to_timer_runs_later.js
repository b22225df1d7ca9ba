import { setTimeout as wait } from 'node:timers/promises';
let value = 'none';
setTimeout((given) => {
  value = given;
}, 1, source()); // source: a
sink(value); // known-false: a the order of calls against a captured variable is not followed
await wait(20);
sink(value); // flow: a
