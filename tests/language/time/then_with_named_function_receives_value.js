function show(value) {
  sink(value); // flow: a
}
function showOther(value) {
  sink(value);
}
const secret = source(); // source: a
Promise.resolve(secret).then(show);
Promise.resolve(1).then(showOther);
