let finish;
const done = new Promise((resolve) => {
  finish = resolve;
});
const other = new Promise((resolve) => setTimeout(resolve, 1, 'fixed'));
done.then((value) => sink(value)); // flow: a
other.then((value) => sink(value));
finish(source()); // source: a
