import React, { useState } from 'react';

export default function App() {
  const [state, setState] = useState({ text: '', label: 'fixed' });
  sink(state.text); // flow: a
  sink(state.label);
  const load = () => {
    const secret = source(); // source: a
    setState({ ...state, text: secret });
  };
  return <button onClick={load}>{state.label}</button>;
}
