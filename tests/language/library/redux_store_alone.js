const { legacy_createStore: createStore } = require('redux');

const secret = source(); // source: a
const store = createStore((state, action) => ({ title: action.title, label: 'fixed' }), { title: 'x' });
store.dispatch({ type: 'save', title: secret });
sink(store.getState().title); // flow: a
sink(store.getState().label);
