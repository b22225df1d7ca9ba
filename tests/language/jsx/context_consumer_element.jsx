import React, { createContext } from 'react';

const Session = createContext('none');

export default function App() {
  const secret = source(); // source: a
  const label = 'fixed';
  return (
    <Session.Provider value={secret}>
      <Session.Consumer>
        {(value) => {
          sink(value); // flow: a
          sink(label);
          return <p>{value}</p>;
        }}
      </Session.Consumer>
    </Session.Provider>
  );
}
