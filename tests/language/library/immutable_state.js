import { produce } from 'immer';
import { List, Map, fromJS } from 'immutable';

const secret = source(); // source: a
const base = { title: 'x', label: 'fixed' };
const next = produce(base, (draft) => {
  draft.title = secret;
});
sink(next.title); // flow: a
sink(next.label);
sink(base.label);
sink(base.title);
const kept = produce({ title: secret, label: 'fixed' }, (draft) => {
  sink(draft.title); // flow: a
  sink(draft.label);
});
sink(kept.title); // flow: a
sink(kept.label);
const map = Map({ title: secret, label: 'fixed' });
sink(map.get('title')); // flow: a
sink(map.get('label'));
const more = Map().set('title', secret).set('label', 'fixed');
sink(more.get('title')); // flow: a
sink(more.get('label'));
sink(more.has('title'));
sink(fromJS({ title: secret }).toJS().title); // flow: a
sink(fromJS({ title: 'fixed' }).toJS().title);
sink(List([secret]).first()); // flow: a
sink(List(['fixed']).push('x').first());
