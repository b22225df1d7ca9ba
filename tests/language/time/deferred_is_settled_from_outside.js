function deferred() {
  let resolve, reject;
  const promise = new Promise((res, rej) => { resolve = res; reject = rej; });
  return { promise, resolve, reject };
}
const d = deferred();
d.promise.then((v) => sink(v)); // flow: a
d.resolve(source()); // source: a
const e = deferred();
e.promise.then((v) => sink(v), (r) => sink(r)); // flow: b
e.reject(source()); // source: b
const f = deferred();
f.promise.then((v) => sink(v));
f.resolve('plain');
