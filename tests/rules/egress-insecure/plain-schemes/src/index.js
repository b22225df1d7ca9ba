import http from 'node:http';
import https from 'node:https';
import { fetch } from '@forge/api';

const HELP = 'http://help.example.com';

export const sync = async () => {
  await fetch('http://api.example.com/a'); // expect: egress-external, egress-insecure, egress-undeclared
  http.get('http://api.example.com/b'); // expect: egress-external, egress-insecure, egress-undeclared
  https.get('https://api.example.com/c', { rejectUnauthorized: false }); // expect: egress-external // known-miss: egress-insecure options that turn certificate checks off are not read

  // Encrypted, or no request at all.
  await fetch('https://api.example.com/d'); // expect: egress-external
  console.info('more on', HELP);
};
