import React from 'react';

function Save({ text, label }) {
  sink(text); // flow: a
  sink(label);
  return <button>Save & Connect {text}</button>;
}

export default function App() {
  const secret = source(); // source: a
  return (
    <div>
      Terms & conditions
      <Save text={secret} label="R&D" />
    </div>
  );
}
