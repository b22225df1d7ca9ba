let label = 'before';
await (async () => {
  const secret = await source(); // source: a
  sink(secret); // flow: a
  label = 'after';
})();
sink(label);
