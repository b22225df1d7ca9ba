import { Queue } from '@forge/events';

const queue = new Queue({ key: 'jobs' });

export async function push() {
  const token = process.env.API_TOKEN; // source: token
  const body = { token }; // says: as property 'token' of 'body'
  await queue.push({ body }); // says: as property 'body', pushed to queue 'jobs'
}

export async function work(event) { // says: taken from queue 'jobs', in 'event'
  console.log(event.body.token); // expect: secret-logged <- token // path: token 7 8 11
}
