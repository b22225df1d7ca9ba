function load() {
  try {
    return source(); // source: a
  } finally {
    return 'nothing';
  }
}
function keep() {
  let closed = false;
  try {
    return source(); // source: b
  } finally {
    closed = true;
  }
}
sink(load());
sink(keep()); // flow: b
