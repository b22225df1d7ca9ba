import { createHash } from 'node:crypto';
import { kvs } from '@forge/kvs';
import { sql } from '@forge/sql';

export async function rotate() {
  const secret = await kvs.getSecret('service'); // source: stored
  await kvs.entity('connection').set('service', { secret, at: 'daily' }); // expect: secret-plain-storage <- stored
  await sql.prepare('INSERT INTO connections VALUES (?)').bindParams(secret).execute(); // expect: secret-plain-storage <- stored

  const settings = { name: 'service', credentials: { password: process.env.SERVICE_PASSWORD } }; // source: env
  await kvs.set('service-settings', JSON.stringify(settings)); // expect: secret-plain-storage <- env

  await kvs.setSecret('service', secret);
  await kvs.set('service-name', settings.name);
  await kvs.set('service-check', createHash('sha256').update(secret).digest('hex'));
}
