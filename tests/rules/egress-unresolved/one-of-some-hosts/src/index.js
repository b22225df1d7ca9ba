import { fetch } from '@forge/api';

const HOSTS = { eu: 'https://eu.example.com', us: 'https://us.example.com' };

export const job = async () => {
  await fetch(`${process.env.API_BASE}/ping`); // expect: egress-unresolved
  await fetch(`${process.env.API_BASE}/sync`, { method: 'POST' }); // expect: egress-unresolved
  // A fixed table is decided.
  await fetch(`${HOSTS[process.env.REGION]}/ping`); // expect: egress-external
};
