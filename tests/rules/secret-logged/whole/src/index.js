import { asApp, fetch, route } from '@forge/api';
import { kvs } from '@forge/kvs';

// What is sent as a credential is a secret, and so is whatever it is a part of.
export const sync = async () => {
  const issue = await (await asApp().requestJira(route`/rest/api/3/issue/CI-1?fields=customfield_1,customfield_2`)).json(); // source: issue
  await fetch('https://ci.example.com/build', { method: 'POST', headers: { Authorization: issue.fields.customfield_1 } });
  const { customfield_1: pass, ...others } = issue.fields;
  console.log(others); // expect: content-logged <- issue
  console.log(issue); // expect: secret-logged <- issue, content-logged <- issue
  await report();
};

const report = async () => {
  const settings = await kvs.get('settings'); // source: settings
  const other = await kvs.get('other');
  await use((await kvs.get('settings')).apiKey);
  console.log(settings); // expect: secret-logged <- settings
  console.log(settings.theme, Boolean(settings.apiKey), other);
  delete settings.apiKey;
  console.log(settings);
};

const use = async (key) =>
  fetch('https://ci.example.com/me', { headers: { 'x-api-key': key } });

// What is given to a handler, or answered, is known by its own names.
export const login = async () => {
  const response = await fetch('https://ci.example.com/login', { method: 'POST' }); // source: answer // expect: egress-external
  console.log('a response that nobody has read shows no body', response);
  if (response.status === 401) console.log('nor is that of a refusal what was asked for', await response.json());
  const answer = await response.json();
  await use(answer.access_token);
  console.log('logged in', answer); // expect: secret-logged <- answer
  console.log(answer.expires_in, answer.user);
  const other = await (await fetch('https://ci.example.com/status')).json(); // expect: egress-external
  console.log(other);
};
