const secret = source(); // source: a
if (secret === 'red' || secret === 'blue') {
  sink(secret);
}
if (secret === 'red' || secret.length > 1) {
  sink(secret); // flow: a
}
