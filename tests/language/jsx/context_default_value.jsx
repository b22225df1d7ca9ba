import React, { createContext, useContext } from 'react';

const Session = createContext(source()); // source: a
const Theme = createContext('light');

export default function App() {
  const text = useContext(Session);
  const theme = useContext(Theme);
  sink(text); // flow: a
  sink(theme);
  return <p>{theme}</p>;
}
