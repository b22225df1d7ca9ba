async function main(fresh) {
  const secret = source(); // source: a
  sink(await secret); // flow: a
  sink(await 'fixed');
  const value = fresh ? await Promise.resolve(secret) : 'cached';
  sink(value); // flow: a
  const label = fresh ? await Promise.resolve('x') : 'cached';
  sink(label);
}
main(true);
