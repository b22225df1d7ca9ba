const secret = source(); // source: a
const label = 'fixed';
queueMicrotask(() => {
  sink(secret); // flow: a
  sink(label);
});
