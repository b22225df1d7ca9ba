const failing = async () => { throw new Error('down'); };
const working = async () => source(); // source: a
async function main() {
  const x = await failing().catch(() => 'fallback');
  sink(x);
  const y = await working().catch(() => 'fallback');
  sink(y); // flow: a
  const z = await failing().catch(() => source()); // source: b
  sink(z); // flow: b
  const [err, data] = await working().then((d) => [null, d], (e) => [e, null]);
  sink(err);
  sink(data); // flow: a
}
main();
