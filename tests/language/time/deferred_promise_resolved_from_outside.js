function defer() {
  const deferred = {};
  deferred.promise = new Promise((resolve, reject) => {
    deferred.resolve = resolve;
    deferred.reject = reject;
  });
  return deferred;
}
const first = defer();
const second = defer();
first.promise.then((value) => sink(value)); // flow: a
second.promise.then((value) => sink(value));
first.resolve(source()); // source: a
second.resolve('fixed');
