import { kvs } from '@forge/kvs';
import { demand } from './guard';

const forget = async (id) => {
  await kvs.delete(`job-${id}`); // expect: webtrigger-unauthenticated, access-as-app
  await kvs.set('last-cleared', id); // expect: access-as-app
};

export const clear = async (request) => {
  console.log('asked to clear');
  await forget(request.queryParameters.id[0]);
  return { statusCode: 204 };
};

export const token = async (request) => {
  const settings = await kvs.get('settings');
  const mine = await kvs.getSecret('hook-token');
  if (!settings.enabled || request.headers['x-hook-token']?.[0] !== mine) {
    return { statusCode: 401 };
  }
  await kvs.set('last-run', request.body);
  return { statusCode: 204 };
};

export const thrown = async (request) => {
  await demand(request);
  await kvs.set('last-run', request.body);
  return { statusCode: 204 };
};

export const ping = async () => ({ statusCode: 200, body: 'alive' });
