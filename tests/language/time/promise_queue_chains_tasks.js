let queue = Promise.resolve();
function enqueue(task) {
  const result = queue.then(task);
  queue = result.catch(() => undefined);
  return result;
}
const secret = source(); // source: a
enqueue(() => secret).then((value) => sink(value)); // flow: a
queue.then(() => sink('idle'));
