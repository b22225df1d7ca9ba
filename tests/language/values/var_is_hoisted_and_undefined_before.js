function run() {
  sink(value);
  var value = source(); // source: a
  sink(value); // flow: a
}
run();
