import React from 'react';

function Row({ text, label }) {
  sink(text); // known-miss: a this way for React to hand values over has no row
  sink(label);
  return <td>{text}</td>;
}
function Table({ children }) {
  const secret = source(); // source: a
  return <div>{React.cloneElement(children, { text: secret })}</div>;
}

export default function App() {
  return (
    <Table>
      <Row label="fixed" />
    </Table>
  );
}
