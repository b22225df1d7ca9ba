import { kvs } from '@forge/kvs';
import { debug } from './log';

const TOKEN_KEY = 'service-token';
const mask = (text) => '*'.repeat(text.length);

export const sync = async () => {
  const token = await kvs.getSecret(TOKEN_KEY); // source: token
  console.log('token is', token); // expect: secret-logged <- token
  console.error(`cannot sync with ${token}`); // expect: secret-logged <- token
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json' };
  console.info(JSON.stringify({ headers })); // expect: secret-logged <- token

  const helped = await kvs.getSecret('other-token'); // source: helped
  debug('begins', { helped }); // via: helped

  // Names, lengths, presence and stars tell nothing.
  console.log('reading', TOKEN_KEY);
  console.log('token present:', Boolean(token), token.length > 0);
  console.log('token', mask(token));
  console.log(headers.Accept);
};
