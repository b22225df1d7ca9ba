let last = 'none';
let count = 0;
function record(value) {
  last = value;
  count += 1;
}
function run(action) {
  action();
}
run(() => record(source())); // source: a
sink(last); // flow: a
sink(count);
