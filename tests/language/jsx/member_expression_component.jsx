import React from 'react';

const Card = {
  Body: ({ text }) => {
    sink(text); // flow: a
    return <p>{text}</p>;
  },
  Title: ({ text }) => {
    sink(text);
    return <h1>{text}</h1>;
  },
};

export default function App() {
  const secret = source(); // source: a
  return (
    <>
      <Card.Title text="fixed" />
      <Card.Body text={secret} />
    </>
  );
}
