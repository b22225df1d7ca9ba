const body = JSON.stringify({ token: source(), host: 'localhost' }); // source: a
const parsed = JSON.parse(body);
const other = JSON.parse(JSON.stringify({ host: 'localhost' }));
sink(parsed.token); // flow: a
sink(other);
