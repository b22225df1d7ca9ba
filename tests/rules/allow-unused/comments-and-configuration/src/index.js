import { fetch } from '@forge/api';

export const pull = async () => {
  await fetch('https://api.example.com/a'); // flowmap: allow egress-external -- no data goes along
  // flowmap: allow egress-external -- no data goes along
  await fetch('https://api.example.com/b');
  await fetch('https://www.example.org/c');

  // expect-below: allow-unused
  // flowmap: allow egress-undeclared -- the entry was missing once
  await fetch('https://api.example.com/d'); // expect: egress-external
};
