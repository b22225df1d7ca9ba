import { fetch, invokeRemote } from '@forge/api';

export const pull = async () => {
  // fetch('https://old.example.com') went away; its permission did not.
  await fetch('https://api.example.com/items'); // expect: egress-external
  await invokeRemote('ledger', { path: '/entries' }); // expect: egress-external
};
