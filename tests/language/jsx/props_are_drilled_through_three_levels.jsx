import React from 'react';

const Bottom = ({ text, label }) => {
  sink(text); // flow: a
  sink(label);
  return <i>{text}</i>;
};
const Middle = ({ data }) => <Bottom text={data.text} label={data.label} />;
const Top = (props) => <Middle {...props} />;

export default function App() {
  const data = { text: source(), label: 'fixed' }; // source: a
  return <Top data={data} />;
}
