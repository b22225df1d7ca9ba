import { promisify } from 'node:util';

function read(name, done) {
  const value = name + source(); // source: a
  done(null, value);
}
function count(name, done) {
  done(null, 'fixed');
}
const readAsync = promisify(read);
const countAsync = promisify(count);
async function main() {
  sink(await readAsync('x')); // flow: a
  sink(await countAsync('x'));
}
main();
