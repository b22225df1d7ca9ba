import Resolver from '@forge/resolver';
import { fetch } from '@forge/api';
import { kvs } from '@forge/kvs';
import bcrypt from 'bcryptjs';
import CryptoJS from 'crypto-js';
import { createCipheriv, createHmac } from 'node:crypto';
import jwt from 'jsonwebtoken';

const resolver = new Resolver();
const mine = (context, name) => `${name}-${context.accountId}`;

// Nothing is called a secret; what it is used for tells.
resolver.define('save', async ({ payload, context }) => {
  await kvs.set(mine(context, 'first'), payload.a); // expect: secret-plain-storage
  await kvs.set(mine(context, 'second'), payload.b); // expect: secret-plain-storage
  await kvs.set(mine(context, 'third'), payload.c); // expect: secret-plain-storage
  await kvs.set(mine(context, 'fourth'), payload.d); // expect: secret-plain-storage
  await kvs.set(mine(context, 'fifth'), payload.e); // expect: secret-plain-storage
  await kvs.set(mine(context, 'sixth'), payload.f); // expect: secret-plain-storage
  await kvs.set(mine(context, 'seventh'), payload.g); // expect: secret-plain-storage
  await kvs.set(mine(context, 'eighth'), payload.h);
  await kvs.set(mine(context, 'ninth'), payload.i);
  const cipher = createCipheriv('aes-256-gcm', process.env.SEAL, payload.iv);
  const sealed = Buffer.concat([cipher.update(payload.password, 'utf8'), cipher.final()]).toString('base64');
  await kvs.set(mine(context, 'tenth'), sealed);
  await kvs.set(mine(context, 'eleventh'), cipher.update(payload.password, 'utf8', 'hex') + cipher.final('hex'));
});

resolver.define('use', async ({ payload, context }) => {
  const read = (name) => kvs.get(mine(context, name));
  const key = await kvs.get(mine(context, 'first'));
  const signed = createHmac('sha256', key).update(await read('eighth')).digest('hex');
  const cipher = createCipheriv('aes-256-gcm', await kvs.get(mine(context, 'second')), payload.iv);
  const token = jwt.sign({ text: payload.text }, await kvs.get(mine(context, 'third')));
  const plain = CryptoJS.AES.decrypt(payload.text, await kvs.get(mine(context, 'fourth')));
  const same = await bcrypt.compare(await kvs.get(mine(context, 'fifth')), payload.hash);
  await fetch('https://api.example.com/login', { // expect: egress-external
    method: 'POST',
    body: JSON.stringify({ name: await kvs.get(mine(context, 'ninth')), password: await kvs.get(mine(context, 'sixth')) }),
  });
  await fetch(`https://api.example.com/list?page=${payload.page}&api_key=${await kvs.get(mine(context, 'seventh'))}`); // expect: secret-in-url, egress-external
  return { signed, cipher, token, same, length: plain.toString().length };
});

export const handler = resolver.getDefinitions();
