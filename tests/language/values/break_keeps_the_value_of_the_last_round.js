let last = '';
for (const item of ['x', 'y']) {
  last = source(); // source: a
  if (item === 'x') break;
  last = item;
}
const done = 'done';
sink(last); // flow: a
sink(done);
