const queue = [];
const done = [];
function add(task) {
  queue.push(task);
}
function next() {
  done.push('one');
  return queue.shift();
}
const secret = source(); // source: a
add({ text: secret, id: 'x1' });
const task = next();
sink(task.text); // flow: a
sink(task.id);
sink(done);
