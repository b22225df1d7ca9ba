import React from 'react';

function Row({ text, label }) {
  sink(text); // flow: a
  sink(label);
  return <td>{text}</td>;
}

export default function App() {
  const row = { text: source(), label: 'fixed' }; // source: a
  return <Row {...row} />;
}
