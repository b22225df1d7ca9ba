function send() {
  sink(arguments[0]);
  sink(arguments[1]); // flow: a
  sink(arguments.length);
}
send('label', source()); // source: a
