import React from 'react';

function Loader({ children }) {
  const secret = source(); // source: a
  return <div>{children({ text: secret, label: 'fixed' })}</div>;
}

export default function App() {
  return (
    <Loader>
      {({ text, label }) => {
        sink(text); // flow: a
        sink(label);
        return <p>{text}</p>;
      }}
    </Loader>
  );
}
