import React, { useEffect, useRef } from 'react';

export default function App() {
  const token = useRef(null);
  const label = useRef('fixed');
  useEffect(() => {
    token.current = source(); // source: a
    label.current = 'later';
  }, []);
  const show = () => {
    sink(token.current); // flow: a
    sink(label.current);
  };
  return <button onClick={show}>go</button>;
}
