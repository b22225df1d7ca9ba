function send(short) {
  const original = source(); // source: a
  let value = original;
  if (short) {
    value = '*';
  } else {
    value = '*****';
  }
  sink(original); // flow: a
  sink(value);
}
send(true);
send(false);
