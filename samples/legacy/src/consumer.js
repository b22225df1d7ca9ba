import Resolver from '@forge/resolver';
import { store, storage } from '@forge/api';

const resolver = new Resolver();

resolver.define('count', async ({ payload }) => {
  const { contentId, accountId, choice } = payload;
  const property = store.onConfluencePage(contentId);
  const tally = (await property.get('poll-votes')) || {};
  // Leak: who voted what becomes a property of the page, which all who may read the page can read.
  await property.set('poll-votes', { ...tally, [accountId]: choice, last: accountId });
  await storage.set(`counted-${contentId}`, choice);
});

export const handler = resolver.getDefinitions();
