import { useReducer } from 'react';
function reducer(state, action) {
  switch (action.type) {
    case 'set': return { ...state, [action.field]: action.value };
    case 'loaded': return { ...state, items: action.items };
    case 'reset': return initial;
    default: return state;
  }
}
const initial = { title: '', items: [], status: 'idle' };
export function Board() {
  const [state, dispatch] = useReducer(reducer, initial);
  const load = () => dispatch({ type: 'loaded', items: [source()] }); // source: a
  sink(state.items); // flow: a
  sink(state.items.map((i) => i + '.')); // flow: a
  sink(state.items.length);
  return <div onClick={load}>{state.title}</div>;
}
