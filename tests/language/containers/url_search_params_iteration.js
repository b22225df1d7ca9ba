const params = new URLSearchParams([['q', source()], ['page', '1']]); // source: a
for (const [key, value] of params) {
  sink(value); // flow: a
  sink(key);
}
params.forEach((value) => sink(value)); // flow: a
sink([...params.keys()]);
sink(Object.fromEntries(params)); // flow: a
params.delete('q');
sink(params.toString()); // known-false: a this part of an address is not kept apart
