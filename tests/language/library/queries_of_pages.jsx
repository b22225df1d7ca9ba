import { useInfiniteQuery } from '@tanstack/react-query';
import { useImmer } from 'use-immer';
import { current, produce } from 'immer';
import { List } from 'immutable';
import delay from 'delay';
import PQueue from 'p-queue';
import async from 'async';

export default async function Page() {
  const secret = source(); // source: a
  const { data } = useInfiniteQuery({ queryKey: ['x'], queryFn: () => ({ title: secret, label: 'fixed' }) });
  sink(data.pages[0].title); // flow: a
  sink(data.pages[0].label);
  const [state, change] = useImmer({ title: '', label: 'fixed' });
  change({ title: secret, label: 'fixed' });
  sink(state.title); // flow: a
  sink(state.label);
  change((draft) => sink(draft.label));
  produce({ title: secret, label: 'fixed' }, (draft) => {
    sink(current(draft).title); // flow: a
    sink(current(draft).label);
  });
  sink(List.of(secret).get(0)); // flow: a
  sink(List.of('fixed').get(0));
  sink(await delay(5, { value: secret })); // flow: a
  sink(await delay(5, { value: 'fixed' }));
  const queue = new PQueue();
  sink(await queue.addAll([() => secret])); // flow: a
  sink(await queue.addAll([() => 'fixed']));
  sink(await async.map([secret], async (value) => value)); // flow: a
  sink(await async.map([secret], async () => 'fixed'));
  async.map([secret], (value, done) => done(null, value), (error, found) => sink(found)); // known-miss: a of a function handed out only the first argument is followed
  async.map([secret], (value, done) => done(null, 'fixed'), (error, found) => sink(found));
  sink(await async.filter([secret], async () => true)); // flow: a
  sink(await async.filter(['fixed'], async () => true));
  sink(await async.parallel([async () => secret])); // flow: a
  sink(await async.parallel([async () => 'fixed']));
}
