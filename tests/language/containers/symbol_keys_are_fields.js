const token = Symbol('token');
const label = Symbol('label');
const record = { [token]: source(), [label]: 'fixed' }; // source: a
sink(record[token]); // flow: a
sink(record[label]);
sink(record); // flow: a
sink(token.description);
