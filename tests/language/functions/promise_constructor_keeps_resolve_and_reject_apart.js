const work = (fail) =>
  new Promise((resolve, reject) => {
    if (fail) reject('failed');
    else resolve(source()); // source: a
  });
await work(false).then((value) => sink(value)); // flow: a
await work(true).catch((reason) => sink(reason));
