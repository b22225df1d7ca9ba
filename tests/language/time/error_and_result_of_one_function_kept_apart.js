function parse(text, strict) {
  if (strict) throw new Error(text);
  return 'parsed';
}
const secret = source(); // source: a
try {
  const result = parse(secret, false);
  sink(result);
  parse(secret, true);
} catch (error) {
  sink(error.message); // flow: a
}
