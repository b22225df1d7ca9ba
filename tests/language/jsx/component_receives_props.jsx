import React from 'react';

function Greeting(props) {
  sink(props.text); // flow: a
  sink(props.label);
  return <p>{props.text}</p>;
}

export default function App() {
  const secret = source(); // source: a
  return <Greeting text={secret} label="fixed" />;
}
