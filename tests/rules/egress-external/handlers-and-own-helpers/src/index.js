const { default: api, route } = require('@forge/api');
const { redact, trim } = require('./text');

exports.created = async ({ issue }) => {
  const { summary } = issue.fields;
  await send('/a', trim(summary));
  await fetch('https://api.example.com/b', { method: 'POST', body: redact(summary) }); // expect: egress-external
  await api.asApp().requestJira(route`/rest/api/3/issue/${issue.id}/comment`, { method: 'POST', body: '{}' }); // expect: scope-missing
};

const send = (path, body) => fetch('https://api.example.com' + path, { method: 'POST', body }); // expect: egress-external
