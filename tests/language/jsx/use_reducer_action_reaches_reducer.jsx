import React, { useReducer } from 'react';

function reducer(state, action) {
  sink(action.payload); // flow: a
  sink(action.type);
  return state;
}

export default function App() {
  const [state, dispatch] = useReducer(reducer, 'fixed');
  sink(state);
  const secret = source(); // source: a
  return <button onClick={() => dispatch({ type: 'load', payload: secret })}>go</button>;
}
