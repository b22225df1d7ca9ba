// Over places that the platform joins: both ends say how.
import { storage } from '@forge/api';
import Resolver from '@forge/resolver';
import { invoke } from '@forge/bridge';

export async function write() {
  const data = source(); // source: stored
  await storage.set('note', data); // says: stored under key 'note'
}

export async function read() {
  const note = await storage.get('note'); // source: kept // says: read from key 'note', in 'note'
  sink(note); // flow: stored, kept // path: stored 8 12 // path: kept
}

const resolver = new Resolver();
resolver.define('save', async ({ payload }) => { // source: payload // says: received by resolver 'save', in 'payload'
  sink(payload.text); // flow: sent, payload // path: sent 28 17 // path: payload
});
resolver.define('load', async () => {
  const found = source(); // source: answered
  return found;
});
export const handler = resolver.getDefinitions();

export async function page() {
  const text = source(); // source: sent
  await invoke('save', { text }); // says: as property 'text', sent by invoke 'save'
  const loaded = await invoke('load'); // says: answer of 'load', in 'loaded'
  sink(loaded); // flow: answered // path: answered 22 29
}
