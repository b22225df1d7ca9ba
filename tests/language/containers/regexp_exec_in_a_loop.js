const secret = source(); // source: a
const words = /\w+/g;
let match;
while ((match = words.exec(secret)) !== null) {
  sink(match[0]); // flow: a
  sink(match.index);
  sink(words.lastIndex);
}
while ((match = words.exec('x y')) !== null) sink(match[0]);
