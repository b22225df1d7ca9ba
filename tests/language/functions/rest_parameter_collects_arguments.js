function log(level, ...parts) {
  sink(level);
  sink(parts); // flow: a
  sink(parts[0]);
  sink(parts[1]); // flow: a
}
log(
  'info',
  'user',
  source(), // source: a
);
