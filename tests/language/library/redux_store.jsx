import { createStore } from 'redux';
import { useDispatch, useSelector } from 'react-redux';

const secret = source(); // source: a

function reducer(state = { title: '', label: 'fixed' }, action) {
  return action.type === 'save' ? { ...state, title: action.title } : state;
}

export const store = createStore(reducer);

export function Page() {
  const dispatch = useDispatch();
  const title = useSelector((state) => state.title);
  const label = useSelector((state) => state.label);
  sink(title); // flow: a
  sink(label);
  return <button onClick={() => dispatch({ type: 'save', title: secret })}>{title}</button>;
}

sink(store.getState().title); // flow: a
sink(store.getState().label);
