import React from 'react';

const Big = ({ text }) => {
  sink(text); // flow: a
  return <b>{text}</b>;
};
const Small = ({ size }) => {
  sink(size);
  return <i>{size}</i>;
};

export default function App() {
  const secret = source(); // source: a
  const Chosen = secret.length > 3 ? Big : Small;
  return (
    <div>
      <Chosen text={secret} />
      {secret && <Small size="fixed" />}
    </div>
  );
}
