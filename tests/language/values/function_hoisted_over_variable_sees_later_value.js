let value = 'early';
show();
value = source(); // source: a
tell();
function show() {
  sink(value);
}
function tell() {
  sink(value); // flow: a
}
