const secret = source(); // source: a
for (const item of [secret, 'red']) {
  if (item !== 'red' && item !== 'blue') {
    sink(item); // flow: a
    continue;
  }
  sink(item);
}
