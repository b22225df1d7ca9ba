const AES = require('crypto-js/aes');
const Utf8 = require('crypto-js/enc-utf8');

const secret = source(); // source: a
sink(AES.encrypt(secret, 'key').toString());
sink(AES.decrypt(secret, 'key').toString(Utf8)); // flow: a
sink(AES.decrypt('fixed', 'key').toString(Utf8));
sink(Utf8.parse(secret)); // flow: a
sink(Utf8.parse('fixed'));
