import React from 'react';

function Page({ header, footer }) {
  sink(header.props.text); // flow: a
  sink(footer.props.text);
  return <main>{header}</main>;
}
const Line = ({ text }) => <p>{text}</p>;

export default function App() {
  const secret = source(); // source: a
  const header = <Line text={secret} />;
  const footer = <Line text="fixed" />;
  return <Page header={header} footer={footer} />;
}
