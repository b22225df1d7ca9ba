import { invoke, requestJira, view } from '@forge/bridge';

const STATS = 'https://stats.example.com';

async function send() {
  const text = document.getElementById('text').value; // source: typed
  await fetch(`${STATS}/typed`, { method: 'POST', body: text }); // expect: egress-external <- typed
  await invoke('echo', { text });
}

async function start() {
  const context = await view.getContext();
  const response = await requestJira(`/rest/api/3/issue/${context.extension.issue.key}`); // source: issue
  const { fields } = await response.json();
  navigator.sendBeacon(`${STATS}/seen`, JSON.stringify({ title: fields.summary })); // expect: egress-external <- issue

  const live = new WebSocket('wss://live.example.com/feed'); // expect: egress-external
  live.addEventListener('open', () => console.info('live'));
}

document.getElementById('send').addEventListener('click', send);
start();
