import { createStore, combineReducers, applyMiddleware } from 'redux';
const user = (state = { mail: '' }, action) => (action.type === 'LOGIN' ? { ...state, mail: action.mail } : state);
const ui = (state = { open: 'no' }, action) => (action.type === 'OPEN' ? { open: action.value } : state);
const store = createStore(combineReducers({ user, ui }));
store.subscribe(() => sink(store.getState().user.mail)); // flow: a
store.dispatch({ type: 'LOGIN', mail: source() }); // source: a
store.dispatch({ type: 'OPEN', value: 'yes' });
sink(store.getState().user.mail); // flow: a
sink(store.getState().ui.open);
