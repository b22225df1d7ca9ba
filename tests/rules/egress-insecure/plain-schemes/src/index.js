import http from 'node:http';
import https from 'node:https';
import { fetch } from '@forge/api';

const blind = new https.Agent({ rejectUnauthorized: false });
const strict = new https.Agent({ keepAlive: true });
const HELP = 'http://help.example.com';

export const sync = async () => {
  await fetch('http://api.example.com/a'); // expect: egress-external, egress-insecure, egress-undeclared
  http.get('http://api.example.com/b'); // expect: egress-external, egress-insecure, egress-undeclared
  https.get('https://api.example.com/c', { rejectUnauthorized: false }); // expect: egress-external, egress-insecure
  https.get('https://api.example.com/e', { agent: blind }); // expect: egress-external, egress-insecure

  https.get('https://api.example.com/f', { agent: strict }); // expect: egress-external
  https.get('https://api.example.com/g', { rejectUnauthorized: true }); // expect: egress-external

  // Encrypted, or no request at all.
  await fetch('https://api.example.com/d'); // expect: egress-external
  console.info('more on', HELP);
};
