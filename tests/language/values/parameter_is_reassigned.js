function send(value, other) {
  sink(other);
  other = value;
  value = 'clean';
  sink(other); // flow: a
  sink(value);
}
send(source(), 'plain'); // source: a
