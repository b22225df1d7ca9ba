function* secrets() {
  yield source(); // source: a
}
function* sizes() {
  for (const secret of secrets()) {
    yield secret.length;
  }
}
for (const secret of secrets()) {
  sink(secret); // flow: a
}
for (const size of sizes()) {
  sink(size);
}
