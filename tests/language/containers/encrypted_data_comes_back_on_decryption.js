import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const key = randomBytes(32);
const iv = randomBytes(16);
const secret = source(); // source: a
const cipher = createCipheriv('aes-256-cbc', key, iv);
const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
const decipher = createDecipheriv('aes-256-cbc', key, iv);
sink(Buffer.concat([decipher.update(sealed), decipher.final()]).toString()); // flow: a
sink(iv.toString('hex'));
