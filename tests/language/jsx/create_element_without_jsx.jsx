import React from 'react';

function Page({ text, label, children }) {
  sink(text); // flow: a
  sink(label);
  sink(children); // flow: b
  return React.createElement('p', null, text);
}

export default function App() {
  const first = source(); // source: a
  const second = source(); // source: b
  return React.createElement(Page, { text: first, label: 'fixed' }, second);
}
