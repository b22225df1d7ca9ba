import { fetch } from '@forge/api';
import { kvs } from '@forge/kvs';

export const sync = async () => {
  const key = await kvs.getSecret('api-key'); // source: key
  await fetch(`https://api.example.com/items?key=${key}`); // expect: secret-in-url <- key
  const url = new URL('https://api.example.com/people');
  url.searchParams.append('api_key', key);
  await fetch(url.toString()); // expect: secret-in-url <- key

  // In a header it stays out of logs and histories; a page token opens nothing.
  const response = await fetch('https://api.example.com/teams', { headers: { 'X-Api-Key': key } });
  const { nextPageToken } = await response.json();
  await fetch(`https://api.example.com/teams?page=${nextPageToken}`); // expect: egress-external
};
