import React from 'react';

function Button({ disabled, visible, text }) {
  sink(disabled);
  sink(visible);
  sink(text); // flow: a
  return <button disabled={disabled}>{text}</button>;
}

export default function App() {
  const secret = source(); // source: a
  return <Button disabled visible={!!secret} text={`now: ${secret}`} />;
}
