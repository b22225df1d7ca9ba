import CryptoJS from 'crypto-js';
import sha256 from 'crypto-js/sha256';
import hmac from 'crypto-js/hmac-sha256';
import crypto from 'node:crypto';
import bcrypt from 'bcryptjs';
import argon2 from 'argon2';
import md5 from 'md5';
import nacl from 'tweetnacl';

const secret = source(); // source: a
sink(CryptoJS.SHA256(secret).toString());
sink(CryptoJS.HmacSHA256(secret, 'key').toString());
const locked = CryptoJS.AES.encrypt(secret, 'key').toString();
sink(locked);
sink(CryptoJS.AES.decrypt(secret, 'key').toString(CryptoJS.enc.Utf8)); // flow: a
sink(CryptoJS.enc.Base64.stringify(CryptoJS.enc.Utf8.parse(secret))); // flow: a
sink(CryptoJS.enc.Base64.stringify(CryptoJS.enc.Utf8.parse('fixed')));
sink(sha256(secret).toString());
sink(hmac(secret, 'key').toString());
sink(crypto.createHash('sha256').update(secret).digest('hex'));
sink(crypto.createHmac('sha256', 'key').update(secret).digest('hex'));
const cipher = crypto.createCipheriv('aes-256-gcm', 'key', 'iv');
sink(cipher.update(secret, 'utf8', 'hex') + cipher.final('hex'));
const decipher = crypto.createDecipheriv('aes-256-gcm', 'key', 'iv');
sink(decipher.update(secret, 'hex', 'utf8') + decipher.final('utf8')); // flow: a
async function main() {
  sink(await bcrypt.hash(secret, 10));
  sink(bcrypt.compareSync(secret, 'hash'));
  sink(await argon2.hash(secret));
}
main();
sink(md5(secret));
sink(nacl.secretbox(secret, 'nonce', 'key'));
sink(nacl.secretbox.open(secret, 'nonce', 'key')); // flow: a
