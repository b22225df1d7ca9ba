import { kvs } from '@forge/kvs';

export const loadAll = async () => {
  const token = await kvs.getSecret('service-token'); // source: token
  return { token, url: 'https://service.example.com' };
};

export const maskToken = (token) => `${token.slice(0, 2)}…`;

export const add = (id, password) => kvs.set(`server-${id}`, { id, password }); // expect: secret-plain-storage, access-as-app
