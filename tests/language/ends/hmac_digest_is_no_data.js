const crypto = require('crypto');

const secret = source(); // source: a
const hmac = crypto.createHmac('sha256', secret);
hmac.update('fixed');
sink(hmac.digest('hex'));
sink(crypto.timingSafeEqual(Buffer.from(secret), Buffer.from(secret)));
sink(Buffer.from(secret)); // flow: a
