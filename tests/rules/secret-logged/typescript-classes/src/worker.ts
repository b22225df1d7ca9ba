import { kvs } from '@forge/kvs';
import { Client } from './client';

interface Job {
  body: { count: number };
}

export async function handle(event: Job): Promise<void> {
  const token = (await kvs.getSecret('service-token')) as string; // source: token
  const client = new Client('worker', token); // via: token
  try {
    client.describe();
    client.greet();
  } catch (error) {
    console.error('job failed', { ...client.options, count: event.body.count }); // expect: secret-logged <- token
  }
}
