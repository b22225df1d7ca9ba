function withTimeout(promise, ms, label) {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(label + ' timed out')), ms);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}
withTimeout(Promise.resolve(source()), 50, 'x').then((v) => sink(v)); // source: a // flow: a
withTimeout(new Promise(() => {}), 5, source()).catch((e) => sink(e.message)); // source: b // flow: b
withTimeout(Promise.resolve('ok'), 50, source()).then((v) => sink(v)); // source: c
