import React from 'react';

const Cell = ({ text, label }) => {
  sink(text); // flow: a
  sink(label);
  return <td>{text}</td>;
};
function Table({ as: Component, text }) {
  return <Component text={text} label="fixed" />;
}

export default function App() {
  const secret = source(); // source: a
  return <Table as={Cell} text={secret} />;
}
