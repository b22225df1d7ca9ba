import React from 'react';

function Row({ text, label }) {
  sink(text); // flow: a
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
