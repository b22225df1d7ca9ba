function save(text) {
  sink(text); // flow: a
  return { saved: true, message: 'ok' };
}
const secret = source(); // source: a
const result = save(secret);
sink(result);
sink(result.message);
