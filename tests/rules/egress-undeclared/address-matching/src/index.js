import { fetch, invokeRemote } from '@forge/api';

export const sync = async () => {
  // Covered: a path is not looked at in the back end, `*` takes in subdomains of any depth.
  await fetch('https://api.example.com/v2/items'); // expect: egress-external
  await fetch('https://eu.example.net/items'); // expect: egress-external
  await fetch('https://a.b.example.net/items'); // expect: egress-external
  await invokeRemote('billing', { path: '/invoices' }); // expect: egress-external

  // Not covered: another host, the bare domain of a wildcard, a port, a remote without an entry.
  await fetch('https://www.example.com/items'); // expect: egress-external, egress-undeclared
  await fetch('https://example.net/items'); // expect: egress-external, egress-undeclared
  await fetch('https://api.example.com:8443/v1'); // expect: egress-external, egress-undeclared
  await invokeRemote('biling', { path: '/invoices' }); // expect: egress-external, egress-undeclared
};
