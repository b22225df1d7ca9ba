const good = source(); // source: good
const bad = source(); // source: bad
function task(ok) {
  return new Promise((resolve, reject) => {
    if (ok) resolve(good);
    else reject(bad);
  });
}
async function run(ok) {
  try {
    const value = await task(ok);
    sink(value); // flow: good
  } catch (reason) {
    sink(reason); // flow: bad
  }
  sink(ok);
}
run(true);
run(false);
