const headers = { authorization: source(), accept: 'json' }; // source: a
sink(Object.keys(headers));
sink(Object.values(headers)); // flow: a
for (const [k, v] of Object.entries(headers)) {
  sink(k);
  sink(v); // flow: a
}
const upper = Object.fromEntries(Object.entries(headers).map(([k, v]) => [k.toUpperCase(), v]));
sink(upper.AUTHORIZATION); // flow: a
const lens = Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, v.length]));
sink(lens.authorization);
const inverted = Object.fromEntries(Object.entries(headers).map(([k, v]) => [v, k]));
sink(Object.keys(inverted)); // flow: a
