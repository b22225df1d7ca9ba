import { kvs } from '@forge/kvs';

export const loadAll = async () => {
  const token = await kvs.getSecret('service-token'); // source: token
  return { token, url: 'https://service.example.com' };
};

export const maskToken = (token) => `${token.slice(0, 2)}…`;
