const good = source(); // source: good
const bad = source(); // source: bad
function task(ok) {
  return ok ? Promise.resolve(good) : Promise.reject(bad);
}
function run(ok) {
  return task(ok).then(
    (value) => sink(value), // flow: good
    (reason) => sink(reason), // flow: bad
  );
}
run(true).then((value) => sink(value));
run(false).then((value) => sink(value));
