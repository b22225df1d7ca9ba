function run() {
  var value = 'first';
  let other = 'first';
  {
    var value = source(); // source: a
    let other = value;
  }
  sink(value); // flow: a
  sink(other);
}
run();
