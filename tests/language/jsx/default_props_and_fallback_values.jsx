import React from 'react';

function Row({ text = source(), label = 'fixed' }) { // source: a
  sink(text); // flow: a
  sink(label);
  return <td>{text}</td>;
}

export default function App() {
  return <Row />;
}
