function tag(strings, ...values) {
  sink(strings[0]);
  sink(values[0]); // flow: a
  sink(values[1]);
  return strings[0] + values[0];
}
const secret = source(); // source: a
sink(tag`x${secret}y${'fixed'}`); // flow: a
sink(String.raw`x${'fixed'}`);
