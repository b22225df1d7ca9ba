const field = 'token';
const data = { token: source(), name: 'app', ['pre' + 'fix']: 'p' }; // source: a
const { [field]: picked, ...rest } = data;
sink(picked); // flow: a
sink(rest); // known-false: a a rest of a computed name keeps everything
sink(rest.name);
const key = 'na' + 'me';
sink(data[key]);
sink(data[field]); // flow: a
const { name: n = source() } = { }; // source: b
sink(n); // flow: b
