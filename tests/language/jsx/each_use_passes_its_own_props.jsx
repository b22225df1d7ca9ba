import React from 'react';

const First = ({ text }) => {
  sink(text); // flow: a
  return <b>{text}</b>;
};
const Second = ({ text }) => {
  sink(text);
  return <b>{text}</b>;
};

export default function App() {
  const secret = source(); // source: a
  return (
    <div>
      <First text={secret} />
      <Second text="fixed" />
    </div>
  );
}
