// A variable with a default is that text.
import { invokeRemote } from '@forge/api';

export async function run() {
  await fetch('https://api.example.com/v1/tick'); // expect: egress-external
  await fetch('https://eu.example.org/tick'); // expect: egress-external
  await fetch('https://eu.example.net/tick'); // expect: egress-external, egress-undeclared
  await invokeRemote('engine', { path: '/tick' }); // expect: egress-external
}
