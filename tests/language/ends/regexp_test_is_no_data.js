const secret = source(); // source: a
const valid = /^\w+$/.test(secret);
sink(valid);
sink(valid ? 'valid' : 'invalid');
sink(valid ? secret : 'invalid'); // flow: a
