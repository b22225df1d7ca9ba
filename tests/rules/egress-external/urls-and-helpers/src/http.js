import { fetch } from '@forge/api';

// The host stands at the caller; the request leaves here.
export async function send(url, body) {
  return fetch(url, { method: 'POST', body: JSON.stringify(body) }); // expect: egress-external <- helped
}
