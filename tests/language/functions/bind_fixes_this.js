const secret = { value: source() }; // source: a
const plain = { value: 'plain' };
function read() {
  return this.value;
}
const readSecret = read.bind(secret);
const readPlain = read.bind(plain);
sink(readSecret()); // flow: a
sink(readPlain.call(secret)); // known-false: a call on a bound function forgets what was bound
