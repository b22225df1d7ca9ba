import { Queue } from '@forge/events';

const queue = new Queue({ key: 'reviews' });

export interface ReviewJob {
  issueKey: string;
  reason: string;
}

export const enqueue = (jobs: ReviewJob[]): Promise<unknown> => queue.push(jobs.map((body) => ({ body })));
