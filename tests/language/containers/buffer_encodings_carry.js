const secret = source(); // source: a
const buffer = Buffer.from(secret, 'utf8');
sink(buffer.toString('base64')); // flow: a
sink(buffer.toString('hex')); // flow: a
sink(Buffer.concat([Buffer.from('x'), buffer]).toString()); // flow: a
sink(Buffer.from('fixed').toString('base64'));
sink(buffer.byteLength);
sink(Buffer.byteLength(secret));
