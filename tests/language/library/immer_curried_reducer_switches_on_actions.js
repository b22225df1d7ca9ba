import { produce } from 'immer';
const reducer = produce((draft, action) => {
  switch (action.type) {
    case 'add':
      draft.items.push({ id: action.id, text: action.text });
      break;
    case 'toggle':
      draft.open = !draft.open;
      break;
  }
});
let state = { items: [], open: false, title: 't' };
state = reducer(state, { type: 'add', id: 1, text: source() }); // source: a
sink(state.items[0].text); // flow: a
sink(state.open);
sink(state.title);
state = reducer(state, { type: 'toggle' });
sink(state.items.map((i) => i.text)); // flow: a
