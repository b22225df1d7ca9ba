import { createHmac, timingSafeEqual } from 'crypto';
import api, { route } from '@forge/api';

const read = async (request) => {
  const key = request.queryParameters.key[0];
  const response = await api.asApp().requestJira(route`/rest/api/3/issue/${key}`); // source: issue // expect: webtrigger-unauthenticated, access-as-app
  return response.json();
};

const isSigned = (request) => {
  const mine = createHmac('sha256', process.env.HOOK_SECRET).update(request.body).digest('hex');
  return timingSafeEqual(Buffer.from(mine), Buffer.from(request.headers['x-signature'][0]));
};

export const open = async (request) => {
  const issue = await read(request); // via: issue
  if (!issue.fields) {
    return { statusCode: 404, body: `no issue ${request.queryParameters.key[0]}` };
  }
  return { statusCode: 200, body: JSON.stringify({ title: issue.fields.summary }) }; // expect: egress-webtrigger <- issue
};

export const signed = async (request) => {
  if (!isSigned(request)) return { statusCode: 401 };
  const issue = await read(request);
  return { statusCode: 200, body: issue.fields.summary };
};

export const count = async (request) => {
  if (request.headers['x-token']?.[0] !== process.env.HOOK_TOKEN) {
    return { statusCode: 401 };
  }
  const issue = await read(request);
  return { statusCode: 200, body: String(issue.fields.labels.length) };
};

// The manifest fixes what it answers.
export const fixed = async () => ({ outputKey: 'done' });

// The platform checks the signature.
export const guarded = async (request) => {
  const issue = await read(request);
  return { statusCode: 200, body: issue.fields.summary };
};
