import { invoke } from '@forge/bridge';

const value = (id) => document.getElementById(id).value;

document.getElementById('form').addEventListener('submit', async () => {
  await invoke('save', { apiToken: value('apiToken'), theme: value('theme') });
});
