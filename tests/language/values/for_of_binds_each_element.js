const secrets = [source(), 'plain']; // source: a
const words = ['one', 'two'];
for (const secret of secrets) {
  sink(secret); // flow: a
}
for (const word of words) {
  sink(word);
}
