const value = source(); // source: a
function show(value) {
  sink(value);
}
function tell() {
  sink(value); // flow: a
}
show('plain');
tell();
