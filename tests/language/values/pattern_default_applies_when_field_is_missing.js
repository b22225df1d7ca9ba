const given = { host: 'localhost' };
const { token = source(), host = 'remote' } = given; // source: a
sink(token); // flow: a
sink(host);
