import React from 'react';

function Loader({ render }) {
  const secret = source(); // source: a
  return <div>{render(secret, 'fixed')}</div>;
}

export default function App() {
  return (
    <Loader
      render={(text, label) => {
        sink(text); // flow: a
        sink(label);
        return <p>{text}</p>;
      }}
    />
  );
}
