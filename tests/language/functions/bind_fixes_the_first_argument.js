function send(secret, label) {
  sink(secret); // flow: a
  sink(label);
}
const bound = send.bind(null, source()); // source: a
bound('label');
