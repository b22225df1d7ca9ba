import React, { createContext, useContext } from 'react';

interface Session {
  token: string;
  label: string;
}
const Context = createContext<Session | null>(null);
function Inner() {
  const session = useContext(Context)!;
  sink(session.token); // flow: a
  sink(session.label);
  return <p>{session.label}</p>;
}

export default function App() {
  const session: Session = { token: source(), label: 'fixed' }; // source: a
  return (
    <Context.Provider value={session}>
      <Inner />
    </Context.Provider>
  );
}
