import React, { createContext, useContext } from 'react';

const Session = createContext('none');
const Theme = createContext('light');

function Inner() {
  const text = useContext(Session);
  const theme = useContext(Theme);
  sink(text); // flow: a
  sink(theme);
  return <p>{text}</p>;
}

export default function App() {
  const secret = source(); // source: a
  return (
    <Session.Provider value={secret}>
      <Theme.Provider value="dark">
        <Inner />
      </Theme.Provider>
    </Session.Provider>
  );
}
