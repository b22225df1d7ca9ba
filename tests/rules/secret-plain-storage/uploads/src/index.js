import { objectStore } from '@forge/object-store';

const upload = async (key, body) => {
  const { url } = await objectStore.createUploadUrl({ key, length: body.length });
  return fetch(url, { method: 'PUT', body }); // expect: secret-plain-storage
};

export const keep = async () => {
  await upload('tokens', JSON.stringify({ token: process.env.API_TOKEN }));
  await measure('sizes', String(process.env.API_TOKEN.length));
};

// What is no secret may rest there.
const measure = async (key, body) => {
  const { url } = await objectStore.createUploadUrl({ key, length: body.length });
  return fetch(url, { method: 'PUT', body });
};
