function send(mask) {
  const body = { secret: source() }; // source: a
  if (mask) {
    body.secret = '***';
    sink(body);
  }
  sink(body); // flow: a
}
send(true);
send(false);
