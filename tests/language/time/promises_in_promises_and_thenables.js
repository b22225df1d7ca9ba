async function outer() {
  return inner();
}
async function inner() {
  return Promise.resolve({ deep: Promise.resolve(source()) }); // source: a
}
outer().then(async (r) => {
  sink(await r.deep); // flow: a
});
const thenable = { then(resolve) { resolve(source()); } }; // source: b
(async () => {
  sink(await thenable); // known-miss: b a thenable made by hand is not followed that far
  const v = await 'plain';
  sink(v);
  const f = await import('node:path');
  sink(f.sep);
})();
