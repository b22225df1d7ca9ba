const text = JSON.stringify({ body: source() }); // source: a
const parsed = JSON.parse(text, (key, value) => {
  sink(value); // flow: a
  return value;
});
sink(parsed.body); // flow: a
JSON.parse('{"body":"x"}', (key, value) => {
  sink(value);
  return value;
});
