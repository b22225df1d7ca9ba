import { writeFileSync } from 'fs';
import { Own, Store } from './store';
import { state } from './state';

const cache = new Map();
const settings = { prefix: 'issue' };
const store = new Store();
let last;
let unread;
const shown = {};
let calls = 0;

export const onIssue = async (event) => {
  const { summary } = event.issue.fields; // source: issue
  cache.set('latest', summary); // expect: tenant-state
  last = summary; // expect: tenant-state
  unread = summary; // expect: tenant-state
  Object.assign(shown, { summary }); // expect: tenant-state
  globalThis.latest = summary; // expect: tenant-state
  state.latest = summary; // expect: tenant-state
  writeFileSync('/tmp/latest.txt', summary); // expect: tenant-state

  store.keep(summary);

  // Counts, the function's own variables and constants of the app are no customer data left behind.
  calls += 1;
  let passing;
  passing = summary;
  Object.assign({}, { summary });
  const mine = new Map();
  mine.set('latest', summary);
  new Own().keep(summary);
  settings.prefix = 'task';
  return { calls, size: mine.size + cache.size, known: Boolean(last) };
};
