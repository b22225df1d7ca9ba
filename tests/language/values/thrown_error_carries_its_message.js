function parse(input) {
  if (input.length > 3) {
    const err = new Error('bad input: ' + input);
    err.code = 400;
    throw err;
  }
  return input;
}
try {
  parse(source()); // source: a
} catch (e) {
  sink(e.message); // flow: a
  sink(e.code);
}
let result = 'none';
try {
  result = parse('abc');
} finally {
  sink(result);
}
