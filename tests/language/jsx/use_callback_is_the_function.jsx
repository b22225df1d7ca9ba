import React, { useCallback } from 'react';

export default function App() {
  const show = useCallback((text, label) => {
    sink(text); // flow: a
    sink(label);
  }, []);
  const secret = source(); // source: a
  const open = useCallback(() => show(secret, 'fixed'), [secret, show]);
  return <button onClick={open}>go</button>;
}
