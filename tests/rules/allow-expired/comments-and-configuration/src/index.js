import { fetch } from '@forge/api';

export const pull = async () => {
  // expect-below: allow-expired
  // flowmap: allow egress-external until 2020-06-30 -- for the trial
  await fetch('https://api.example.com/a'); // expect: egress-external
  await fetch('https://www.example.org/b'); // expect: egress-external

  // flowmap: allow egress-external until 2999-12-31 -- listed in the privacy policy
  await fetch('https://api.example.com/c');
};
