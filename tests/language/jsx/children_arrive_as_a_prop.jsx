import React from 'react';

function Frame({ title, children }) {
  sink(title);
  sink(children); // flow: a
  return <section>{children}</section>;
}

export default function App() {
  const secret = source(); // source: a
  return <Frame title="fixed">{secret}</Frame>;
}
