import React, { useReducer } from 'react';

function reducer(state, action) {
  if (action.type === 'load') return { ...state, text: action.payload };
  return state;
}

export default function App() {
  const [state, dispatch] = useReducer(reducer, { text: '', label: 'fixed' });
  sink(state.text); // flow: a
  sink(state.label);
  const load = () => {
    const secret = source(); // source: a
    dispatch({ type: 'load', payload: secret });
  };
  return <button onClick={load}>{state.label}</button>;
}
