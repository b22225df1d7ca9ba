import { fetch } from '@forge/api';

class Api {
  async get(path) {
    const response = await fetch(`https://api.example.com${path}`); // source: answer // expect: egress-external
    return response.json();
  }
}

const client = new Api();
const bearer = (token) => ({ headers: { Authorization: `Bearer ${token}` } });

export const sync = async () => {
  // Each of these goes to one service: they are two secrets, though one line fetches both.
  const plan = await client.get('/plan');
  await fetch('https://pay.example.org/renew', { method: 'POST', body: plan.token });
  const session = await client.get('/session');
  await fetch('https://api.example.com/items', bearer(session.token));

  // This one goes to a second service.
  const download = await client.get('/download');
  await fetch('https://api.example.com/file', bearer(download.token));
  await fetch('https://files.example.net/log', { method: 'POST', body: download.token }); // expect: secret-egress <- answer, egress-external <- answer
};
