import React from 'react';

const View = ({ text, known }) => {
  sink(text); // flow: a
  sink(known);
  return <p>{text}</p>;
};
const Empty = ({ reason }) => {
  sink(reason);
  return <i>{reason}</i>;
};

export default function App() {
  const secret = source(); // source: a
  return (
    <div>
      {secret ? <View text={secret} known={secret.length > 0} /> : <Empty reason="none" />}
      {!secret || <Empty reason="fixed" />}
    </div>
  );
}
