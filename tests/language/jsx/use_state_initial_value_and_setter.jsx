import React, { useState } from 'react';

export default function App() {
  const [text, setText] = useState('none');
  const [label, setLabel] = useState('fixed');
  sink(text); // flow: a
  sink(label);
  const load = () => {
    setText(source()); // source: a
    setLabel('loaded');
  };
  return <button onClick={load}>{text}</button>;
}
