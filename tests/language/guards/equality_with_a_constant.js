const secret = source(); // source: a
if (secret === 'red') {
  sink(secret);
}
if (secret !== 'red') {
  sink(secret); // flow: a
}
sink(secret === 'blue' ? secret : 'none');
sink(secret); // flow: a
