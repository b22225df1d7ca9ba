import React from 'react';

function Inner({ text, label }) {
  sink(text); // flow: a
  sink(label);
  return <i>{text}</i>;
}
function Outer({ label, ...rest }) {
  sink(label);
  return <Inner {...rest} />;
}

export default function App() {
  const secret = source(); // source: a
  return <Outer label="fixed" text={secret} />;
}
