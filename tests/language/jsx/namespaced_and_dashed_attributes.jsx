import React from 'react';

function Field(props) {
  sink(props['data-text']); // flow: a
  sink(props['aria-label']);
  return <input aria-label={props['aria-label']} />;
}

export default function App() {
  const secret = source(); // source: a
  return <Field data-text={secret} aria-label="fixed" />;
}
