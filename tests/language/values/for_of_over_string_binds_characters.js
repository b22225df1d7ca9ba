const secret = source(); // source: a
for (const character of secret) {
  sink(character); // flow: a
}
for (const character of 'plain') {
  sink(character);
}
