import { createHmac, timingSafeEqual } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { kvs } from '@forge/kvs';

const isSigned = (request) => {
  const digest = Buffer.from(createHmac('sha256', process.env.HOOK_SECRET).update(request.body).digest('hex'));
  const given = Buffer.from(request.headers['x-signature'][0]);
  return digest.length === given.length && timingSafeEqual(digest, given);
};

// The answer is told to everybody, and nothing hangs on it.
export async function told(request) {
  const ok = isSigned(request);
  console.log('signature', ok);
  await kvs.set('told', request.body); // expect: webtrigger-unauthenticated, access-as-app
  return { statusCode: ok ? 200 : 401 };
}

export async function signed(request) {
  if (!isSigned(request)) return { statusCode: 401 };
  await kvs.set('signed', request.body);
  return { statusCode: 200 };
}

// Throws by itself.
export async function thrown(request) {
  jwt.verify(request.headers.authorization[0], process.env.HOOK_SECRET);
  await kvs.set('thrown', request.body);
  return { statusCode: 200 };
}
