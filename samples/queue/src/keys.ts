/** Where things rest: every key of the store is built here. */
const PREFIX = 'reviews';

export const keyOf = (...parts: string[]): string => [PREFIX, ...parts].join(':');
export const scoreKey = (issueKey: string): string => `${keyOf('score')}:${issueKey}`;

export const SECRETS = {
  hook: 'hook-secret',
  token: 'review-token',
} as const;
