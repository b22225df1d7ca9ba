import { fetch } from '@forge/api';

const REGIONS = ['eu', 'us'];

export const pull = async () => {
  await fetch('https://api.one.example.com/items'); // expect: egress-external
  await fetch('https://eu.two.example.com/items'); // expect: egress-external
  await fetch('https://us.two.example.com/items'); // expect: egress-external
  console.info('regions', REGIONS.length);
};
