const secret = source(); // source: a
if (['red', 'blue'].includes(secret)) {
  sink(secret);
} else {
  sink(secret); // flow: a
}
const allowed = new Set(['red', 'blue']);
if (allowed.has(secret)) sink(secret);
sink(secret); // flow: a
