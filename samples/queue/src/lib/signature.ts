import { createHmac, timingSafeEqual } from 'crypto';

/** Whether the body was signed with the secret that only the review service and the app know. */
export function isSigned(body: string, signature: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
