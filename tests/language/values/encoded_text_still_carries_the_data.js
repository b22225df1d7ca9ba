const secret = source(); // source: a
const basic = 'Basic ' + Buffer.from(`user:${secret}`).toString('base64');
const query = `?token=${encodeURIComponent(secret)}`;
const plain = 'Basic ' + Buffer.from('user:name').toString('base64');
sink(basic); // flow: a
sink(query); // flow: a
sink(plain);
sink(encodeURIComponent('plain text'));
