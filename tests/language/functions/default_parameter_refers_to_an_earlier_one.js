function send(secret, header = `Bearer ${secret}`, label = 'label') {
  sink(header); // flow: a
  sink(label);
}
send(source()); // source: a
