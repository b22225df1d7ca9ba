import { fetch } from '@forge/api';

export const pull = async () => {
  // expect-below: allow-unexplained
  // flowmap: allow egress-external
  await fetch('https://api.example.com/a'); // expect: egress-external
  // expect-below: allow-unexplained
  // flowmap: allow -- nobody knows what
  await fetch('https://www.example.org/b'); // expect: egress-external

  // flowmap: allow egress-external -- no data goes along
  await fetch('https://api.example.com/c');
};
