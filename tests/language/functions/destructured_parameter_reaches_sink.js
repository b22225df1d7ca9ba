function send({ body, method }) {
  sink(body); // flow: a
  sink(method);
}
send({
  method: 'POST',
  body: source(), // source: a
});
