import React from 'react';

function Row({ text, other }) {
  sink(text);
  sink(other); // flow: a
  return <td>{text}</td>;
}

export default function App() {
  const secret = source(); // source: a
  const row = { text: secret, other: secret };
  return <Row {...row} text="hidden" />;
}
