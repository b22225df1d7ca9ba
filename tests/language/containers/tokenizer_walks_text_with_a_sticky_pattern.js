function tokenize(text) {
  const tokens = [];
  const re = /\s*([A-Za-z.]+|\d+|[=()])/y;
  let m;
  while ((m = re.exec(text))) {
    tokens.push({ type: /\d/.test(m[1]) ? 'num' : 'word', text: m[1], at: m.index });
  }
  return tokens;
}
const toks = tokenize('name = ' + source()); // source: a
sink(toks.map((t) => t.text)); // flow: a
sink(toks.map((t) => t.type));
sink(toks.length);
sink(toks.map((t) => t.at));
sink(tokenize('a = b').map((t) => t.text));
