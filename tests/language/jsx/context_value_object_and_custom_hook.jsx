import React from 'react';

const Session = React.createContext(null);
const useSession = () => React.useContext(Session);

function Inner() {
  const { token, label } = useSession();
  sink(token); // flow: a
  sink(label);
  return <p>{label}</p>;
}
function SessionProvider({ children }) {
  const token = source(); // source: a
  return <Session.Provider value={{ token, label: 'fixed' }}>{children}</Session.Provider>;
}

export default function App() {
  return (
    <SessionProvider>
      <Inner />
    </SessionProvider>
  );
}
