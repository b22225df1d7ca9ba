const records = [{ id: 'x1', text: source(), open: true }]; // source: a
const texts = records
  .filter((record) => record.open)
  .map(({ id, text }) => ({ id, line: `- ${text}` }))
  .sort((left, right) => left.id.localeCompare(right.id));
sink(texts.map((item) => item.line).join('\n')); // flow: a
sink(texts.map((item) => item.id).join('\n'));
