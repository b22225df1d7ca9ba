const secret = source(); // source: a
const on = process.argv.length > 0;
const line = `[${on ? `token=${secret}` : 'none'}]`;
const size = `[${`${secret.length}`}]`;
sink(line); // flow: a
sink(size);
