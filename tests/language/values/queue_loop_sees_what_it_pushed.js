const queue = ['first'];
const done = [];
while (queue.length > 0) {
  const item = queue.shift();
  sink(item); // flow: a
  if (item === 'first') queue.push(source()); // source: a
  done.push(item.length);
}
sink(done);
