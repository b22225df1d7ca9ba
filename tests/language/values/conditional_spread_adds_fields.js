const auth = process.argv.length > 0;
const secret = source(); // source: a
const body = { id: '1', ...(auth && { secret }) };
sink(body.secret); // flow: a
sink(body.id);
