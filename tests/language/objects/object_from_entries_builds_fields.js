const fields = Object.fromEntries([
  ['token', source()], // source: a
  ['host', 'localhost'],
]);
sink(fields.token); // flow: a
sink(fields.host);
