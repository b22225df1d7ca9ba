import React from 'react';

const Text = ({ value }) => {
  sink(value); // flow: a
  return <p>{value}</p>;
};
const Label = ({ title }) => {
  sink(title);
  return <b>{title}</b>;
};
const views = { text: Text, label: Label };

export default function App() {
  const secret = source(); // source: a
  const First = views.text;
  const Second = views['label'];
  return (
    <>
      <First value={secret} />
      <Second title="fixed" />
    </>
  );
}
