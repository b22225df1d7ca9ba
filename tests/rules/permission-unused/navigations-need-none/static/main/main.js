import { invoke, router } from '@forge/bridge';

const start = async () => {
  const settings = await invoke('settings');
  // No permission has a say in where this leads.
  document.getElementById('greeting').addEventListener('click', () => router.open(`${settings.url}/a`));
  // What this loads may need an entry of a list for elements, but none of those for requests and fonts.
  const slot = document.getElementById('slot');
  slot.src = settings.logo; // expect: egress-unresolved
};
start();
