const secret = source(); // source: a
(async () => {
  const value = await Promise.resolve(secret);
  sink(value); // flow: a
  return 'done';
})().then((state) => sink(state));
(async function run(value) {
  sink(value);
})('fixed');
