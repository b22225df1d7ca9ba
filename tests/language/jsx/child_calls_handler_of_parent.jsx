import React from 'react';

function Child({ onSelect }) {
  const secret = source(); // source: a
  return <button onClick={() => onSelect(secret, 'fixed')}>go</button>;
}

export default function App() {
  const handleSelect = (text, label) => {
    sink(text); // flow: a
    sink(label);
  };
  return <Child onSelect={handleSelect} />;
}
