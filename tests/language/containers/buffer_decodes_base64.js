const secret = source(); // source: a
const encoded = Buffer.from(secret).toString('base64');
const decoded = Buffer.from(encoded, 'base64').toString('utf8');
sink(decoded); // flow: a
sink(`Basic ${encoded}`); // flow: a
sink(`Basic ${Buffer.from('user:fixed').toString('base64')}`);
sink(Buffer.isBuffer(encoded));
