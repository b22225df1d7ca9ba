import React from 'react';

const Greeting = ({ text, label = 'none', size }) => {
  sink(text); // flow: a
  sink(label);
  sink(size);
  return <p>{text}</p>;
};

export default function App() {
  const secret = source(); // source: a
  return <Greeting text={secret} label={'fixed'} size={3} />;
}
