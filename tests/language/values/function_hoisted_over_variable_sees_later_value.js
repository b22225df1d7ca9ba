let value = 'early';
show();
value = source(); // source: a
tell();
function show() {
  sink(value); // known-false: a the order of calls against a captured variable is not followed
}
function tell() {
  sink(value); // flow: a
}
