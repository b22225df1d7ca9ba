import React from 'react';

type Props = { text: string; label: string };
function styled<P>(Inner: (props: P) => JSX.Element) {
  return (strings: TemplateStringsArray, ...parts: unknown[]) => {
    sink(strings[0]);
    return Inner;
  };
}
const Box = styled<Props>(({ text, label }) => {
  sink(text); // flow: a
  sink(label);
  return <p>{text}</p>;
})`color: red;`;

export default function App() {
  const secret: string = source(); // source: a
  return <Box text={secret} label="fixed" />;
}
