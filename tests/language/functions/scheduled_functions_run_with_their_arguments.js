const tasks = new Map();
let nextId = 0;
function schedule(fn, ...args) {
  const id = ++nextId;
  tasks.set(id, { fn, args });
  return id;
}
function runAll() { for (const [id, { fn, args }] of tasks) { fn(...args); tasks.delete(id); } }
sink(schedule((x) => sink(x), source())); // source: a // flow: a
schedule((a, b) => { sink(a); sink(b); }, 'first', source()); // source: b // flow: b // known-false: a functions in one table are called with the arguments of all
runAll();
