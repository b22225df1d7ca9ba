const join = (left) => (right) => left + right;
const withSecret = join(source()); // source: a
const withPlain = join('plain');
sink(withSecret('!')); // flow: a
sink(withPlain('!'));
