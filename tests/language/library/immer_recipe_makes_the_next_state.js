import { produce } from 'immer';
const base = { user: { name: 'n', mail: '' }, list: ['x'], count: 0 };
const next = produce(base, (draft) => {
  draft.user.mail = source(); // source: a
  draft.list.push('y');
  draft.count++;
});
sink(next.user.mail); // flow: a
sink(next.user.name);
sink(next.count);
sink(base.user.mail);
const curried = produce((draft, v) => { draft.list.push(v); });
sink(curried(base, source()).list); // source: b // flow: b
sink(base.list); // known-false: b a curried recipe is taken to change its argument
