import Resolver from '@forge/resolver';
import type { AsyncEvent } from '@forge/events';
import { Jira } from './lib/jira';
import { ReviewJob, enqueue } from './queue';
import { RankingService } from './services/ranking';
import { ReviewService } from './services/review';
import { Store } from './store';

export { hook } from './hook';

const jira = new Jira();
const store = new Store();
const reviews = new ReviewService(jira, store, new RankingService());

export async function consume(event: AsyncEvent): Promise<void> {
  const { issueKey, reason } = event.body as unknown as ReviewJob;
  console.log(`Review of an issue begins: ${reason}`);
  await reviews.review(issueKey);
}

export async function sweep(): Promise<void> {
  const before = await store.lastSweep();
  console.info('Last sweep', before);
  const issues = await jira.changed();
  await enqueue(issues.map(({ key }) => ({ issueKey: key, reason: 'changed' })));
  await store.swept(new Date().toISOString());
}

const resolver = new Resolver();

resolver.define('save-secrets', async ({ payload }) => {
  await store.saveSecrets(payload.hook, payload.token);
});

export const settings = resolver.getDefinitions();
